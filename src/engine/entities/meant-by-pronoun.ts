import { firstNameGender } from './first-names';
import type { Draft } from './draft';
import type { Candidate } from './mentions';
import type { Person } from './people';
import type { Unit } from './units';

/** Sentences back to which a pronoun reaches; further back it is more often somebody else. */
const REACH = 2;
/** Score below which none of several is surely enough meant: then the pronoun is given to nobody. */
const ENOUGH = 1;
/** The same where only one can be meant. */
const ENOUGH_ALONE = -1.5;
/** Units from whoever acts to a `him` that is somebody else: `Ruiz told him`. */
const OBJECT_REACH = 4;

/** Somebody who may be meant, as they were last spoken of, and the pronoun. */
interface Chance {
  readonly person: Person;
  /** The last mention of the person. */
  readonly last: Candidate;
  readonly pronoun: Candidate;
  readonly gender: 'm' | 'f';
  readonly draft: Draft;
  /** The quotation in which each stands, by number; null outside of any. */
  readonly lastQuote: number | null;
  readonly pronounQuote: number | null;
}

/** What speaks for somebody (above 0) or against (below); the sum decides. */
type Rule = readonly [name: string, score: (chance: Chance) => number];

const RULES: readonly Rule[] = [
  ['spoken of in the same sentence', ({ last, pronoun }) => (isBeside(last, pronoun) ? 2 : 0)],
  [
    'owned in the same sentence',
    ({ last, pronoun }) =>
      isBeside(last, pronoun) && /^(?:his|her)$/i.test(pronoun.label) ? 1 : 0,
  ],
  [
    'further back than the sentence before',
    ({ last, pronoun }) => (pronoun.sentence - last.sentence > 1 ? -2 : 0),
  ],
  ['acts in the sentence', ({ person }) => (person.subject ? 2 : 0)],
  ['acts first in it', ({ person }) => (person.leads ? 0.5 : 0)],
  ['has a name', ({ person }) => (person.name !== null ? 1 : person.vague ? -1 : 0)],
  ['of that gender', ({ person, gender }) => (person.gender === gender ? 1 : 0)],
  [
    'the first name rather of the other gender',
    ({ person, gender }) => {
      const likely = person.gender === null ? likelyGender(person.name) : null;
      return likely !== null && likely !== gender ? -3 : 0;
    },
  ],
  ['may be no person', ({ person }) => (person.weak ? -2 : isUntold(person) ? -1 : 0)],
  [
    'in the headline only',
    ({ last, pronoun, draft }) => (inStory(draft, pronoun) && !inStory(draft, last) ? -1.5 : 0),
  ],
  [
    'within the same quotation',
    ({ lastQuote, pronounQuote }) => (pronounQuote !== null && lastQuote === pronounQuote ? 4 : 0),
  ],
  [
    'speaks the quotation',
    ({ person, last, pronoun, lastQuote, pronounQuote }) =>
      pronounQuote !== null && lastQuote === null && person.subject && isBeside(last, pronoun)
        ? -3
        : 0,
  ],
  [
    'acts on whom `him` means',
    ({ person, last, pronoun }) =>
      pronoun.label.toLowerCase() === 'him' &&
      person.subject &&
      isBeside(last, pronoun) &&
      pronoun.firstUnit - last.endUnit <= OBJECT_REACH
        ? -3
        : 0,
  ],
];

/**
 * Whom of those last spoken of (the latest first) a `he` or `she` means; null where nobody fits well enough.
 * Cost: constant in their number.
 */
export function meantByPronoun(
  draft: Draft,
  recent: readonly Person[],
  pronoun: Candidate,
  quoteOf: (candidate: Candidate) => number | null,
): Person | null {
  const gender = genderOfPronoun(pronoun.label);
  const pronounQuote = quoteOf(pronoun);
  let best: Person | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let others = 0;
  for (const person of recent) {
    const last = draft.candidates[person.lastAt]!;
    if (pronoun.sentence - last.sentence > REACH) continue;
    if ((person.gender ?? gender) !== gender || isComplementOf(draft, last, pronoun)) continue;
    const lastQuote = quoteOf(last);
    const chance = { person, last, pronoun, gender, draft, lastQuote, pronounQuote };
    if (!person.weak) others += 1;
    const score = RULES.reduce((sum, [, rule]) => sum + rule(chance), 0);
    if (score > most) {
      most = score;
      best = person;
    }
  }
  const isAlone = others === 1 && best?.weak === false;
  if (best === null || most < (isAlone ? ENOUGH_ALONE : ENOUGH)) return null;
  best.gender = gender;
  return best;
}

/** True where a candidate acts: its verb follows, at once or behind what says more of it, or it is who said it. */
export function isSubject(
  { sentences }: Draft,
  { sentence, firstUnit, endUnit }: Candidate,
): boolean {
  const { units } = sentences[sentence]!;
  const before = units[firstUnit - 1];
  if (SAYS.test(before?.lower ?? '')) return true;
  if (before?.pos === 'ADP' && before.lower !== 'as') return false;
  let next = endUnit;
  for (let group = 0; group < MOST_GROUPS; group += 1) {
    const unit = units[next];
    if (!unit) return false;
    if (isVerb(unit.pos) || /^(?:who|also|then|later|now|still|never)$/.test(unit.lower))
      return true;
    next = behindGroup(units, next);
    if (next < 0) return false;
  }
  return false;
}

/** The unit behind `, 51,` or `from Malo`; -1 where neither stands at `at`. */
function behindGroup(units: readonly Unit[], at: number): number {
  const { text, pos } = units[at]!;
  const limit = Math.min(units.length, at + MOST_BETWEEN_COMMAS);
  let end = at + 1;
  if (/^[,–—-]$/.test(text)) {
    if (isVerb(units[end]?.pos) || units[end]?.lower === 'who') return end;
    while (end < limit && units[end]!.text !== text) end += 1;
    return end < limit
      ? /^(?:VERB|AUX|ADV)$/.test(units[end + 1]?.pos ?? '')
        ? end + 1
        : end
      : -1;
  }
  if (pos !== 'ADP') return -1;
  while (end < limit && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(units[end]!.pos)) end += 1;
  return end;
}

/** Groups of words between a name and its verb, and units between the commas of one, at most. */
const MOST_GROUPS = 4;
const MOST_BETWEEN_COMMAS = 16;
const SAYS =
  /^(?:said|says|added|adds|told|wrote|writes|warned|asked|argued|insisted|admitted|replied)$/;

function isVerb(pos: string | undefined): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

function genderOfPronoun(label: string): 'm' | 'f' {
  return /^(?:he|him|his|himself)$/i.test(label) ? 'm' : 'f';
}

/** What the end of a first name that the table does not hold speaks for; null where it tells nothing. */
function likelyGender(name: string | null): 'm' | 'f' | null {
  const [first, second] = (name ?? '').split(' ', 2);
  if (second === undefined || firstNameGender(first!) !== null) return null;
  return /a$/i.test(first!) ? 'f' : /[^aeiou]o$/i.test(first!) ? 'm' : null;
}

/** Only the shape of the name makes it a person. */
function isUntold({ name, gender, heads, age }: Person): boolean {
  return name !== null && gender === null && heads.size === 0 && age === null;
}

function isBeside(last: Candidate, pronoun: Candidate): boolean {
  return last.sentence === pronoun.sentence;
}

function inStory(draft: Draft, { sentence }: Candidate): boolean {
  return draft.sentences[sentence]!.inStory;
}

/** `an aide of his`, `a spokesman for his ministry`, `his child`: the pronoun is somebody else than whom it describes. */
function isComplementOf(
  draft: Draft,
  last: Candidate,
  { sentence, firstUnit }: Candidate,
): boolean {
  const link = draft.sentences[sentence]!.units[firstUnit - 1]?.lower ?? '';
  if (last.sentence !== sentence) return false;
  const owns = last.firstUnit <= firstUnit && firstUnit < last.endUnit;
  return owns || (last.endUnit === firstUnit - 1 && /^(?:of|for)$/.test(link));
}
