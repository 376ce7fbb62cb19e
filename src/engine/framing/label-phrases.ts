import { opensWithCapital } from '../annotate/opens-with-capital';
import { flatMap } from '../flat-map';
import { describeLabel, type LabelParts } from '../entities/label-parts';
import { nationAt } from '../entities/nations';
import { groupKind, isHonorific, personKind } from '../entities/word-lists';
import type { ColumnSpan } from '../prepared';
import type { SentenceView } from './sentence-view';
import { LONGEST_RUN } from './spans';
import type { EntityMention } from './telling';
import { isHyphen } from './token-marks';

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

/**
 * The label around one mention by name, with the description that ends at a comma before it and begins at `from`, where it
 * is not too long; null where the mention holds no name. Cost: linear in the label.
 */
export function labelAround(
  view: SentenceView,
  mention: EntityMention,
  described: boolean,
  from: number | null = null,
): LabelPhrase | null {
  const { tokens } = view;
  if (mention.form !== 'name') return described ? description(view, mention) : null;

  const last = tokens.findLastIndex(
    ({ start, end, pos }) => start >= mention.start && end <= mention.end && pos === 'PROPN',
  );
  if (last < 0 || tokens[last]!.end !== mention.end || isHalfOfPair(view, mention)) return null;
  const begins = Math.min(beginning(view, last), last);
  if (isHalfOfOffice(view, begins)) return null;
  const isNear = from !== null && tokens[last]!.end - from <= LONGEST_RUN;
  const first = isNear ? tokens.findIndex(({ start }) => start >= from) : begins;
  const end = isNear ? last + 1 : apposition(view, last + 1);
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
      lower !== 'fellow' &&
      !isHonorific(text) &&
      !nationAt([text], 0),
  );
  return {
    span,
    parts,
    says: new Set(flatMap(says, ({ lower, stem }) => inFull(lower) ?? sameOffice(lower, stem))),
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

/** Stems of what the letters of an office stand for. */
const IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
  ['pm', ['prime', 'minist']],
  ['ceo', ['chief', 'execut']],
  ['mp', ['member', 'parliament']],
]);

/** Stems of the office that letters stand for: `PM`; null for any other word. */
export function inFull(lower: string): readonly string[] | null {
  return IN_FULL.get(lower) ?? null;
}

/** The stem of a word of a label, one for all forms of one office; words of standing as they are. */
export function sameOffice(lower: string, stem: string): string {
  return STANDING.test(lower) ? lower : (SAME_OFFICE.get(lower.replace(/\.$/, '')) ?? stem);
}

/** `the Moss-Tarn talks`: two names that a hyphen joins name something else. */
function isHalfOfPair({ tokens }: SentenceView, { start, end }: EntityMention): boolean {
  const joins = (at: number, name: number) => isHyphen(tokens[at]) && tokens[name]?.pos === 'PROPN';
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return joins(first - 1, first - 2) || joins(last + 1, last + 2);
}

/** Tokens in which the first of two offices stands before the second: `former Halden Rovers and | Norwick coach Ann Moss`. */
const FIRST_OFFICE = 6;

/** The words before a name are the second of two that one word of standing is of. */
function isHalfOfOffice({ tokens }: SentenceView, first: number): boolean {
  return (
    /^(?:and|&)$/.test(tokens[first - 1]?.lower ?? '') &&
    tokens
      .slice(Math.max(0, first - 1 - FIRST_OFFICE), first - 1)
      .some(({ lower }) => /^(?:former|ex|then)$/.test(lower))
  );
}

/** Endings of nouns for people: `harbour master`, `pianist`. */
const DOER = /(?:er|or|ist|ian|ant|ee|eer|man|woman|ess)$/;

/** A common noun for no person, nor a loaded one for somebody, right before a name: `in her [opinion] Justice Moss said`. */
function isThingBefore({ tokens, loaded }: SentenceView, at: number): boolean {
  const { pos, lower, text } = tokens[at]!;
  if (pos !== 'NOUN' || !/^\p{Ll}/u.test(text) || !opensWithCapital(tokens[at + 1]!.text))
    return false;
  if (DOER.test(lower) || personKind(lower) !== null || groupKind(lower) !== null) return false;
  return loaded[at]!.length === 0;
}

/** Where the words before a name begin: in its phrase, behind prepositions, determiners and an owner's 's. */
function beginning(view: SentenceView, name: number): number {
  const { tokens, phrases, phraseOf } = view;
  const from = phrases[phraseOf[name]!]?.first ?? name;
  let first = name;
  for (let at = name - 1; at >= from; at -= 1) {
    const { pos, lower } = tokens[at]!;
    const joined = isHyphen(tokens[at]) || isHyphen(tokens[at + 1]);
    if (NO_LABEL.test(lower)) break;
    if (!CONTENT.test(pos) && pos !== 'NUM' && !joined && lower !== '.' && !STANDING.test(lower))
      break;
    // `the assumption Moss would win`, `the first thing Ann Moss saw`: what is no person before a name is no label.
    if (isThingBefore(view, at)) break;
    first = at;
  }
  while (first < name && /^[-‑–.]$/.test(tokens[first]!.lower)) first += 1;
  // `many sailors champion Moss`: several people and a verb that looks like a noun.
  if (tokens.slice(from, name).some(({ lower }) => MANY.test(lower))) return name;
  // The tagger parts `ousted mayor Ann Moss` behind what it takes for a verb.
  return first === from && STANDING.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
}

/** `, until now a junior judge`, `, formerly the mayor` */
const SINCE = /^(?:until|till|now|recently|formerly|previously|once|currently)$/;
const SINCE_WORDS = 2;

/** The end of what a name is said to be behind a comma, `, a retired teacher`; the given place where nothing is. */
function apposition({ tokens, phrases, phraseOf }: SentenceView, at: number): number {
  if (tokens[at]?.lower !== ',') return at;
  let from = at + 1;
  while (from <= at + SINCE_WORDS && SINCE.test(tokens[from]?.lower ?? '')) from += 1;
  const first = phrases[phraseOf[from] ?? -1];
  if (!first || first.kind !== 'noun' || first.first !== from) return at;
  const opening = tokens[first.first]!;
  if (!/^(?:DET|ADJ|NOUN)$/.test(opening.pos) && !/^(?:former|ex)$/.test(opening.lower)) return at;
  const head = tokens[first.end - 1]!;
  if (!/^(?:NOUN|PROPN)$/.test(head.pos)) return at;
  // `the plan of President Moss, a pillar of his campaign`: said of the plan.
  const owner = phrases[phraseOf[at - 1] ?? -1];
  const isOwned = owner !== undefined && tokens[owner.first]!.pos === 'ADP';
  if (isOwned && head.pos === 'NOUN' && personKind(head.lower) === null) return at;
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
