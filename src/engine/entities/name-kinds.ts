import type { EntityKind } from '../../model/comparison';
import { firstNameGender } from './first-names';
import type { Candidate, ReadSentence } from './mentions';
import type { Unit } from './units';
import { groupKind, isClubWord, isNamer, personKind } from './word-lists';

/** A name where it stands in its sentence. */
interface Standing {
  readonly candidate: Candidate;
  readonly units: readonly Unit[];
  /** The words before and behind it, lower case; empty where there is none. */
  readonly before: string;
  readonly behind: string;
}

/** What the words around a name say it is; null where they do not tell. In order: the first that tells decides. */
type Cue = readonly [name: string, kind: EntityKind, tells: (standing: Standing) => boolean];

const LOCATIVES = new Set('in near outside inside around across throughout'.split(' '));
/** After these, `in` names no place: `shares in Kemva`. */
const HELD = new Set(
  'shares share stake stakes interest confidence trust faith belief investment investor investors believe invest'.split(
    ' ',
  ),
);
const SETTLEMENTS = new Set(
  'town city village port island region province district county suburb coast east west north south centre center outskirts mayor people'.split(
    ' ',
  ),
);
const SITES =
  /^(?:mine|dam|reservoir|quarry|volcano|province|region|district|peninsula|oilfield|refinery|shipyard|airport|valley|river|island)$/;
/** `Pember Gas`, `North Tarrow Water` */
const SUPPLY = / (?:Water|Gas|Power|Energy|Electric|Rail|Telecoms?|Steel|Oil|Insurance|Pharma)$/;
const AGE = /^\d{1,3}$/;

const CUES: readonly Cue[] = [
  ['a first name opens it', 'person', ({ candidate }) => hasFirstName(candidate.label)],
  ['an address before it', 'person', ({ candidate }) => candidate.addressed],
  [
    'an age or `who` behind it',
    'person',
    ({ candidate, units, behind }) => {
      const next = units[candidate.endUnit + 1]?.text ?? '';
      return behind === 'who' || (behind === ',' && (next === 'who' || AGE.test(next)));
    },
  ],
  [
    'a noun of firms before it',
    'organization',
    ({ before, candidate, units }) =>
      isNamer(before) || (before === ',' && isNamer(units[candidate.firstUnit - 2]?.lower ?? '')),
  ],
  ['ends in what a firm supplies', 'organization', ({ candidate }) => SUPPLY.test(candidate.label)],
  ['ends as clubs do', 'organization', ({ candidate }) => isClub(candidate.label)],
  [
    '`which` behind it',
    'organization',
    ({ candidate, units, behind }) =>
      behind === ',' &&
      units[candidate.endUnit + 1]?.lower === 'which' &&
      candidate.kind === 'person',
  ],
  [
    'shares in it, analysts at it',
    'organization',
    ({ before, candidate, units }) => {
      const noun = units[candidate.firstUnit - 2]?.lower ?? '';
      return (
        (before === 'in' && HELD.has(noun)) || (before === 'at' && groupKind(noun) === 'crowd')
      );
    },
  ],
  [
    'in it, near it',
    'place',
    ({ before, candidate, units }) => {
      const noun = units[candidate.firstUnit - 2]?.lower ?? '';
      return LOCATIVES.has(before) && !HELD.has(noun);
    },
  ],
  ['a site behind it', 'place', (standing) => isBeforeSite(standing)],
  [
    'at it, near another place',
    'place',
    ({ before, behind, candidate, units }) => {
      const link = behind === ',' ? (units[candidate.endUnit + 1]?.lower ?? '') : behind;
      return before === 'at' && /^(?:near|outside)$/.test(link);
    },
  ],
  [
    'the town of it',
    'place',
    ({ before, candidate, units }) =>
      before === 'of' && SETTLEMENTS.has(units[candidate.firstUnit - 2]?.lower ?? ''),
  ],
  [
    'a town, a nation behind it',
    'place',
    ({ behind, candidate, units }) => {
      const at = candidate.endUnit + 1;
      if (behind !== ',' || !/^an?$/.test(units[at]?.lower ?? '')) return false;
      // `Malo, a market town of 11,000`
      const isDescribed = /^(?:NOUN|ADJ)$/.test(units[at + 1]?.pos ?? '');
      const nouns = [units[at + 1]?.lower, ...(isDescribed ? [units[at + 2]?.lower] : [])];
      return nouns.some(
        (noun) =>
          noun === 'nation' ||
          noun === 'country' ||
          (noun !== 'people' && SETTLEMENTS.has(noun ?? '')),
      );
    },
  ],
  [
    'from it to another, from it between commas',
    'place',
    ({ before, behind, candidate, units }) =>
      candidate.kind === null &&
      before === 'from' &&
      (behind === 'to' || (behind === ',' && units[candidate.firstUnit - 2]?.text === ',')),
  ],
];

/**
 * Reads the kind of names that their own words leave open from the words around them, over the whole article:
 * `in Castelrosso` somewhere makes a place of it everywhere. A name with a title or a first name stays a person.
 * Shape: the same candidates in the same order. Cost: linear.
 */
export function tellKinds(
  sentences: readonly ReadSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const told = new Map<string, Map<EntityKind, number>>();
  /** First and last words of the names of people: alone they are those people. */
  const bearers = new Set<string>();
  for (const candidate of candidates) {
    if (!isOpen(candidate)) continue;
    const { words } = candidate;
    const standing = standingOf(sentences, candidate);
    const titled = sentences[candidate.sentence]!.roles[candidate.firstUnit - 1] === 'title';
    const kind = titled ? 'person' : (CUES.find(([, , tells]) => tells(standing))?.[1] ?? null);
    if (words.length > 1 && (kind ?? candidate.kind) === 'person') {
      bearers.add(words[0]!);
      bearers.add(words.at(-1)!);
    }
    if (kind === null) continue;
    const key = words.join(' ');
    const counts = told.get(key) ?? new Map<EntityKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    told.set(key, counts);
  }
  return candidates.map((candidate) => {
    if (!isOpen(candidate)) return asSite(sentences, candidate);
    const { words } = candidate;
    if (words.length === 1 && bearers.has(words[0]!)) return candidate;
    const kind = kindFrom(told.get(words.join(' ')), words.length);
    return kind === null ? candidate : { ...candidate, kind };
  });
}

/** `Salt Creek mine`, `Salt Creek copper mine`. */
function isBeforeSite({ behind, candidate, units }: Standing): boolean {
  const next = units[candidate.endUnit + 1]?.lower ?? '';
  return SITES.test(behind) || (units[candidate.endUnit]?.pos === 'NOUN' && SITES.test(next));
}

/** `the Salt Creek mine`: after the article two words in capitals pass for a thing. */
function asSite(sentences: readonly ReadSentence[], candidate: Candidate): Candidate {
  const isThing = candidate.sort === 'name' && candidate.kind === 'other';
  return isThing && isBeforeSite(standingOf(sentences, candidate))
    ? { ...candidate, kind: 'place' }
    : candidate;
}

/** A person by any cue; else what most cues say. */
function kindFrom(
  counts: ReadonlyMap<EntityKind, number> | undefined,
  words: number,
): EntityKind | null {
  if (!counts) return null;
  if (counts.has('person')) return words > 1 ? 'person' : null;
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** A name whose words tell no kind: two and more pass for a person until something speaks against it. */
function isOpen({ sort, kind }: Candidate): boolean {
  return sort === 'name' && (kind === null || kind === 'person');
}

function standingOf(sentences: readonly ReadSentence[], candidate: Candidate): Standing {
  const { units } = sentences[candidate.sentence]!;
  const before = units[candidate.firstUnit - 1]?.lower ?? '';
  return { candidate, units, before, behind: units[candidate.endUnit]?.lower ?? '' };
}

function hasFirstName(label: string): boolean {
  const [first, second] = label.split(/\s+/, 2);
  return second !== undefined && firstNameGender(first!) !== null;
}

function isClub(label: string): boolean {
  const space = label.lastIndexOf(' ');
  return space > 0 && isClubWord(label.slice(space + 1)) && personKind(label) === null;
}
