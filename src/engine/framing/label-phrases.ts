import { describeLabel, type LabelParts } from '../entities/label-parts';
import { nationAt } from '../entities/nations';
import { isHonorific, personKind } from '../entities/word-lists';
import type { ColumnSpan } from '../prepared';
import type { SentenceView } from './sentence-view';
import { LONGEST_RUN } from './spans';
import type { EntityMention } from './telling';

/** What an article calls somebody at one place: the name with what stands before and behind it. */
export interface LabelPhrase {
  readonly span: ColumnSpan;
  readonly parts: LabelParts;
  /** Stems of what it says beside the name: office, status, judgement, what else the person is. */
  readonly says: ReadonlySet<string>;
  /** Surname, lower case; null in a description without a name. */
  readonly surname: string | null;
}

/** Words that stand before people, never before one. */
const MANY = /^(?:many|some|several|most|few|all|both|these|those)$/;
const CONTENT = /^(?:NOUN|ADJ|PROPN)$/;
const NO_LABEL = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|sure|even|only)$/;
/** Words of standing that the tagger takes for verbs. */
const STANDING = /^(?:ousted|fired|deposed|retired|embattled|disgraced|elected|appointed)$/;
/** Most tokens of what is said of somebody behind the name: `, a prominent figure within the party`. */
const LONGEST_APPOSITION = 12;
/** Short and long forms of one office. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rep: 'congressman',
    representative: 'congressman',
    congresswoman: 'congressman',
    sen: 'senator',
    gov: 'governor',
    gen: 'general',
    pres: 'president',
    sec: 'secretary',
    chair: 'chairman',
    chairwoman: 'chairman',
    chairperson: 'chairman',
    advisor: 'adviser',
    pontiff: 'pope',
    cochair: 'chairman',
  }),
);

/** The label around one mention by name; null where the mention holds no name. Cost: linear in the label. */
export function labelAround(
  view: SentenceView,
  mention: EntityMention,
  described: boolean,
): LabelPhrase | null {
  const { tokens } = view;
  if (mention.form !== 'name') return described ? description(view, mention) : null;

  const last = tokens.findLastIndex(
    ({ start, end, pos }) => start >= mention.start && end <= mention.end && pos === 'PROPN',
  );
  if (last < 0 || tokens[last]!.end !== mention.end) return null;
  let first = beginning(view, last);
  if (first > last) first = last;
  const end = apposition(view, last + 1);
  const label = (to: number) => ({
    column: view.column,
    start: tokens[first]!.start,
    end: tokens[to - 1]!.end,
  });
  const span = label(end).end - label(end).start <= LONGEST_RUN ? label(end) : label(last + 1);
  if (span.end - span.start > LONGEST_RUN) return null;
  const words = tokens.filter(({ start, end: to }) => start >= span.start && to <= span.end);
  const parts = describeLabel(
    words
      .map(({ text }) => text)
      .join(' ')
      .replace(/ ([’'.,-]s?) ?/g, '$1'),
  );
  const called = tokens.filter(({ start, end: to }) => start >= mention.start && to <= mention.end);
  const own = describeLabel(called.map(({ text }) => text).join(' ')).name;
  if (own === null) return null;
  const name = new Set(own.toLowerCase().split(/[\s-]+/));
  // `an aide of the former mayor Bo Tarn`: behind a preposition another one's office begins.
  const of = words.findIndex(({ pos, start }) => pos === 'ADP' && start > mention.end);
  const says = (of < 0 ? words : words.slice(0, of)).filter(
    ({ pos, lower, text }) =>
      (CONTENT.test(pos) || STANDING.test(lower)) &&
      !name.has(lower) &&
      !isHonorific(text) &&
      !nationAt([text], 0),
  );
  return {
    span,
    parts,
    says: new Set(says.map(({ lower, stem }) => sameOffice(lower, stem))),
    surname: tokens[last]!.lower,
  };
}

/** A description without a name, `the former harbour master`; null where it says too little. */
function description(
  { tokens, column }: SentenceView,
  { start, end }: EntityMention,
): LabelPhrase | null {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  const says = words.filter(({ pos }) => CONTENT.test(pos));
  const opens = words[0]?.pos === 'DET' || words.some(({ lower }) => /^[’']s$/.test(lower));
  // `former Mayor` before `Ann Moss` is told with the name.
  const named = tokens.some(
    (token) => token.start > end && token.start <= end + 2 && token.pos === 'PROPN',
  );
  if (says.length < 2 || !opens || named || end - start > LONGEST_RUN) return null;
  const parts = describeLabel(words.map(({ text }) => text).join(' '));
  const telling = parts.office !== null || parts.evaluation !== null || parts.status !== null;
  if (!telling && says.length < 3) return null;
  return {
    span: { column, start, end },
    parts,
    says: new Set(says.map(({ lower, stem }) => sameOffice(lower, stem))),
    surname: null,
  };
}

/** The stem of a word of a label, one for all forms of one office; words of standing as they are. */
export function sameOffice(lower: string, stem: string): string {
  return STANDING.test(lower) ? lower : (SAME_OFFICE.get(lower.replace(/\.$/, '')) ?? stem);
}

/** Where the words before a name begin: in its phrase, behind prepositions, determiners and an owner's 's. */
function beginning({ tokens, phrases, phraseOf }: SentenceView, name: number): number {
  const from = phrases[phraseOf[name]!]?.first ?? name;
  let first = name;
  for (let at = name - 1; at >= from; at -= 1) {
    const { pos, lower } = tokens[at]!;
    const joined = /^[-‑–]$/.test(lower) || /^[-‑–]$/.test(tokens[at + 1]!.lower);
    if (NO_LABEL.test(lower)) break;
    if (!CONTENT.test(pos) && pos !== 'NUM' && !joined && lower !== '.' && !STANDING.test(lower))
      break;
    // `the assumption Moss would win`: a thing's name before a person's is no label.
    if (pos === 'NOUN' && at === name - 1 && personKind(lower) === null) break;
    first = at;
  }
  while (first < name && /^[-‑–.]$/.test(tokens[first]!.lower)) first += 1;
  // `many sailors champion Moss`: several people and a verb that looks like a noun.
  if (tokens.slice(from, name).some(({ lower }) => MANY.test(lower))) return name;
  // The tagger parts `ousted mayor Ann Moss` behind what it takes for a verb.
  return first === from && STANDING.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
}

/** The end of what a name is said to be behind a comma, `, a retired teacher`; the given place where nothing is. */
function apposition({ tokens, phrases, phraseOf }: SentenceView, at: number): number {
  if (tokens[at]?.lower !== ',') return at;
  const first = phrases[phraseOf[at + 1] ?? -1];
  if (!first || first.kind !== 'noun' || first.first !== at + 1) return at;
  const opening = tokens[first.first]!;
  if (!/^(?:DET|ADJ|NOUN)$/.test(opening.pos) && !/^(?:former|ex)$/.test(opening.lower)) return at;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[first.end - 1]!.pos)) return at;
  let { end } = first;
  for (;;) {
    const next = phrases[phraseOf[end] ?? -1];
    const ofIt = next?.first === end && /^(?:of|in|within|at|for|on)$/.test(tokens[end]!.lower);
    if (!next || !ofIt || next.end - at > LONGEST_APPOSITION) break;
    end = next.end;
  }
  // An apposition ends at a sign; else the words go on to a verb: `Moss, a man said`.
  return end === tokens.length || /^[,.;:)”"’'—–-]/.test(tokens[end]!.text) ? end : at;
}
