import type { Span } from '../../model/span';
import type { Annotated } from '../annotate/annotate';
import type { PartOfSpeech, Token, TokenSentence } from '../prepared';
import { nationAt, type NationWord } from './nations';
import { isHonorific, personKind } from './word-lists';

/** A word as the naming rules see it: `Kim Jong-un` is two, `57-year-old` one, `U.S.-led` three (with the hyphen). */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** May be part of a proper name. */
  readonly proper: boolean;
  /** The country that begins here. */
  readonly nation: NationWord | null;
  /** `'s` or the apostrophe of an owner. */
  readonly owns: boolean;
}

/** A sentence as units. */
export interface UnitSentence {
  readonly index: number;
  readonly units: readonly Unit[];
  /** A headline in capitals: a capital letter there tells nothing. */
  readonly titleCase: boolean;
}

/** How words are written where their case tells something. Counts by lower-case word. */
interface CaseCounts {
  readonly capital: Map<string, number>;
  readonly small: Map<string, number>;
}

/** Share of long words in capitals from which a sentence counts as a headline; at half of it, names alone can reach it. */
const TITLE_CASE_SHARE = 0.75;
/** Fewest long words for that. */
const TITLE_CASE_WORDS = 4;

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec easter christmas thanksgiving ramadan god'.split(
    ' ',
  ),
);
const NEVER_NAMES: ReadonlySet<PartOfSpeech> = new Set([
  'PUNCT',
  'SYM',
  'SPACE',
  'NUM',
  'PRON',
  'DET',
  'CCONJ',
  'SCONJ',
  'PART',
  'INTJ',
  'AUX',
]);
const OPENERS = new Set([
  '"',
  '“',
  '‘',
  "'",
  ':',
  '(',
  '[',
  '—',
  '–',
  '-',
  '*',
  '**',
  '•',
  '...',
  '…',
]);
const OWNERS = new Set(["'s", '’s', '`s']);

/**
 * Reads the tokens of an article as units, sentence by sentence, and decides which may be part of a name.
 * Cost: linear in the number of tokens.
 */
export function readUnits({ tokens, sentences }: Annotated): UnitSentence[] {
  const shapes = sentences.map((sentence) => isTitleCase(tokens, sentence));
  const counts = countCases(tokens, sentences, shapes);
  return sentences.map((sentence, index) => {
    const merged = mergeHyphens(tokens.slice(sentence.firstToken, sentence.endToken));
    const words = merged.map(({ text }) => text);
    const titleCase = shapes[index]!;
    const units = merged.map((token, at): Unit => {
      const previous = merged[at - 1];
      const opens =
        at === 0 ||
        OPENERS.has(previous!.text) ||
        (/[.!?]$/.test(previous!.text) && !isAbbreviation(previous!.text));
      const capital = /^\p{Lu}/u.test(token.text);
      return {
        start: token.start,
        end: token.end,
        text: token.text,
        lower: token.lower,
        pos: token.pos,
        capital,
        nation: nationHere(words, at, token),
        owns: OWNERS.has(token.lower) || isBareApostrophe(merged, at),
        proper:
          capital && isProper(token, { opens, titleCase, next: merged[at + 1], previous }, counts),
      };
    });
    return { index, units, titleCase };
  });
}

function isTitleCase(tokens: readonly Token[], sentence: TokenSentence): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const { text, stop } = tokens[at]!;
    if (text.length < 4 || stop || !/^\p{L}/u.test(text)) continue;
    long += 1;
    if (/^\p{Lu}/u.test(text)) capitals += 1;
  }
  return long >= TITLE_CASE_WORDS && capitals >= TITLE_CASE_SHARE * long;
}

function countCases(
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  shapes: readonly boolean[],
): CaseCounts {
  const counts: CaseCounts = { capital: new Map(), small: new Map() };
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    if (shapes[index]) continue;
    for (let at = firstToken; at < endToken; at += 1) {
      const { text, lower } = tokens[at]!;
      const telling = at > firstToken && !OPENERS.has(tokens[at - 1]!.text);
      const map = /^\p{Lu}/u.test(text) ? (telling ? counts.capital : null) : counts.small;
      map?.set(lower, (map.get(lower) ?? 0) + 1);
    }
  }
  return counts;
}

interface Around {
  readonly opens: boolean;
  readonly titleCase: boolean;
  readonly next: Token | undefined;
  readonly previous: Token | undefined;
}

/** True where a word in a capital is one because it names somebody. */
function isProper(token: Token, around: Around, { capital, small }: CaseCounts): boolean {
  const { lower, text, pos } = token;
  if (CALENDAR.has(lower.replace(/\.$/, ''))) return isNamesake(around);
  if (lower === 'i' || lower === "i'm") return false;
  const asName = capital.get(lower) ?? 0;
  const asWord = small.get(lower) ?? 0;
  if (around.titleCase) {
    if (capital.size === 0) return pos === 'PROPN';
    return (
      asName > asWord ||
      (isAcronym(text) && asWord === 0) ||
      (pos === 'PROPN' && asWord === 0 && isAfterTitle(around))
    );
  }
  if (NEVER_NAMES.has(pos) && !isAcronym(text)) return false;
  if (!around.opens) return true;
  if (asName > asWord) return true;
  if (asWord > 0) return false;
  const nextIsName =
    around.next !== undefined && /^\p{Lu}/u.test(around.next.text) && around.next.pos === 'PROPN';
  return pos === 'PROPN' || (nextIsName && (pos === 'NOUN' || pos === 'ADJ'));
}

/** `Theresa May`, `Mr. March`: after a name or an address a month is a name. */
function isNamesake({ previous }: Around): boolean {
  return (
    previous !== undefined &&
    /^\p{Lu}/u.test(previous.text) &&
    previous.pos === 'PROPN' &&
    (isHonorific(previous.text) || personKind(previous.text) === null) &&
    previous.text !== 'I' &&
    !/[.!?]$/.test(previous.text.replace(/^(?:Mr|Mrs|Ms)\.$/, ''))
  );
}

function isAfterTitle({ previous }: Around): boolean {
  return (
    previous !== undefined &&
    (isHonorific(previous.text) ||
      personKind(previous.text) !== null ||
      /^\p{Lu}\p{Ll}+$/u.test(previous.text))
  );
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.)+\p{Lu}?)$/u.test(text);
}

function isAbbreviation(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}{0,4}\.|(?:\p{L}\.)+)$/u.test(text);
}

function nationHere(words: readonly string[], at: number, token: Token): NationWord | null {
  const nation = /^\p{Lu}/u.test(token.text) ? nationAt(words, at) : null;
  return nation &&
    !(nation.length === 1 && /^(?:\p{Lu}\p{Ll}+)$/u.test(token.text) && NEVER_NAMES.has(token.pos))
    ? nation
    : null;
}

/** The apostrophe of `the States’ allies`. */
function isBareApostrophe(tokens: readonly Token[], at: number): boolean {
  const { text, start } = tokens[at]!;
  const previous = tokens[at - 1];
  return (
    /^['’]$/.test(text) &&
    previous !== undefined &&
    previous.end === start &&
    /s$/i.test(previous.text) &&
    /^\p{L}/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** Joins what hyphens hold together without a space, but leaves countries and the hyphen beside them as they are. */
function mergeHyphens(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const last = merged.at(-1);
    const hyphen = tokens[at]!;
    const next = tokens[at + 1];
    const joins =
      last !== undefined &&
      next !== undefined &&
      hyphen.text === '-' &&
      last.end === hyphen.start &&
      hyphen.end === next.start &&
      /[\p{L}\p{N}.]$/u.test(last.text) &&
      /^[\p{L}\p{N}]/u.test(next.text) &&
      !nationAt([last.text], 0) &&
      !nationAt([next.text], 0);
    if (!joins) {
      merged.push(hyphen);
      continue;
    }
    const text = `${last.text}-${next.text}`;
    const name = /^\p{Lu}/u.test(last.text) && (last.pos === 'PROPN' || /^\p{Lu}/u.test(next.text));
    merged[merged.length - 1] = {
      ...next,
      start: last.start,
      text,
      lower: text.toLowerCase(),
      lemma: `${last.lower}-${next.lemma}`,
      stem: `${last.lower}-${next.stem}`,
      pos: name ? 'PROPN' : next.pos === 'PROPN' ? 'ADJ' : next.pos,
    };
    at += 1;
  }
  return merged;
}
