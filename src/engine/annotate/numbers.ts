import type { Token, TokenSentence } from '../prepared';
import {
  CURRENCIES,
  FRACTIONS,
  MULTIPLIERS,
  NUMBER_WORDS,
  UNITS,
  VAGUE_NUMBERS,
} from './units.table';

/** A number as written, before it is known what it counts; token indexes `[first, end)`. */
export interface WrittenNumber {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly vague: boolean;
  /** `two thirds`: not meant to the last digit. */
  readonly rough?: boolean;
  readonly unit?: string;
}

/** A sentence in its article's tokens. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly sentence: TokenSentence;
}

/** The measure that a word names: `hours` → hour. */
export const UNIT_BY_WORD: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap((unit) => unit.words.map((word) => [word, unit.name] as const)),
);
const CURRENCY_WORDS = new Set(Object.values(CURRENCIES).flat());

/** A way to write a number, read at one token; null where it is not that. */
type NumberRule = (reader: Reader, at: number) => WrittenNumber | null;

const NUMBER_RULES: readonly NumberRule[] = [
  readHalf,
  readHalved,
  readFraction,
  readVagueNumber,
  readDigits,
  readNumberWords,
];

/** Words with which a number in words can begin: most tokens need no rule. */
const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...'a an tens hundred dozen'.split(' '),
  ...[NUMBER_WORDS, FRACTIONS, VAGUE_NUMBERS].flatMap(Object.keys),
]);

function opensNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= ZERO && first <= NINE) || OPENING_WORDS.has(word);
}

const [ZERO, NINE] = [48, 57];

/** The number that begins at a token of the sentence, or null where none does. */
export function readNumber(reader: Reader, at: number): WrittenNumber | null {
  const word = lowerAt(reader, at);
  if (!opensNumber(word)) return null;
  for (const rule of NUMBER_RULES) {
    const written = rule(reader, at);
    if (written) return written;
  }
  return null;
}

/** The token at an index of the sentence, or null beyond its ends. */
export function tokenAt({ tokens, sentence }: Reader, at: number): Token | null {
  return at >= sentence.firstToken && at < sentence.endToken ? tokens[at]! : null;
}

/** That token in lower case, or an empty string beyond the sentence's ends. */
export function lowerAt(reader: Reader, at: number): string {
  return tokenAt(reader, at)?.lower ?? '';
}

/** `half an hour` `half a million` `half a dozen` */
function readHalf(reader: Reader, at: number): WrittenNumber | null {
  if (lowerAt(reader, at) !== 'half' || !/^an?$/.test(lowerAt(reader, at + 1))) return null;
  const word = lowerAt(reader, at + 2);
  const written = { first: at, end: at + 3, vague: false, rough: true };
  if (Object.hasOwn(MULTIPLIERS, word)) return { ...written, value: MULTIPLIERS[word]! / 2 };
  const unit = UNIT_BY_WORD.get(word);
  return unit === undefined ? null : { ...written, value: 0.5, unit };
}

/** `two and a half hours` `an hour and a half` */
function readHalved(reader: Reader, at: number): WrittenNumber | null {
  const word = lowerAt(reader, at);
  const whole = /^an?$/.test(word) ? 1 : /^\d{1,3}$/.test(word) ? Number(word) : NUMBER_WORDS[word];
  if (whole === undefined) return null;
  const isHalf = (from: number) =>
    ['and', 'a', 'half'].every((expected, index) => lowerAt(reader, from + index) === expected);
  const value = whole + 0.5;
  if (isHalf(at + 1)) return multiplied(reader, { first: at, end: at + 4, value, vague: false });
  const unit = UNIT_BY_WORD.get(lowerAt(reader, at + 1));
  if (unit === undefined || !isHalf(at + 2)) return null;
  return { first: at, end: at + 5, value, vague: false, unit };
}

/** `half of the seats` `two-thirds` `a quarter of` → percent */
function readFraction(reader: Reader, at: number): WrittenNumber | null {
  const word = lowerAt(reader, at);
  const parts = NUMBER_WORDS[word] ?? (word === 'a' || word === 'one' ? 1 : undefined);
  if (Object.hasOwn(FRACTIONS, word)) {
    if (word !== 'half' || !/^(?:of|the|its|their|all)$/.test(lowerAt(reader, at + 1))) return null;
    return { first: at, end: at + 1, value: FRACTIONS[word]!, vague: false, unit: '%' };
  }
  if (parts === undefined) return null;
  const name = lowerAt(reader, at + 1) === '-' ? at + 2 : at + 1;
  const share = lowerAt(reader, name);
  if (!Object.hasOwn(FRACTIONS, share) || lowerAt(reader, name + 1) !== 'of') return null;
  return {
    first: at,
    end: name + 1,
    value: parts * FRACTIONS[share]!,
    rough: true,
    vague: false,
    unit: '%',
  };
}

/** `dozens of` `hundreds of thousands of` → the least that it can mean, approximate */
function readVagueNumber(reader: Reader, at: number): WrittenNumber | null {
  const word = lowerAt(reader, at);
  if (word === 'tens' && lowerAt(reader, at + 1) === 'of') {
    const scale = VAGUE_SCALES[lowerAt(reader, at + 2)];
    return scale ? { first: at, end: at + 3, value: 15 * scale, vague: true } : null;
  }
  if (!Object.hasOwn(VAGUE_NUMBERS, word)) return null;
  const scale =
    lowerAt(reader, at + 1) === 'of' ? VAGUE_SCALES[lowerAt(reader, at + 2)] : undefined;
  const value = VAGUE_NUMBERS[word]! * (scale ?? 1);
  return { first: at, end: scale ? at + 3 : at + 1, value, vague: true };
}

const VAGUE_SCALES: Readonly<Record<string, number>> = {
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** `12` `12,500` `3.5 billion` */
function readDigits(reader: Reader, at: number): WrittenNumber | null {
  const { text } = tokenAt(reader, at)!;
  if (!DIGITS.test(text) || text.length > LONGEST_NUMBER || isPartOfAName(reader, at)) return null;
  const value = Number(text.replaceAll(',', ''));
  return multiplied(reader, { first: at, end: at + 1, value, vague: false });
}

/** Characters of a number in digits; longer ones are serial numbers. */
const LONGEST_NUMBER = 20;

/** `Flight 370` `G 7` `No. 10`; a month before it would have made it a date, a sentence's start is no name. */
function isPartOfAName(reader: Reader, at: number): boolean {
  const before = tokenAt(reader, at - 1);
  if (before === null) return false;
  if (
    /^(?:no\.?|number|#|flight|room|chapter|article|section|page|route|highway|grade|age|aged|resolution|\/|:)$/.test(
      before.lower,
    )
  )
    return true;
  const after = tokenAt(reader, at + 1);
  const named = before.pos === 'PROPN' && !CURRENCY_WORDS.has(before.lower);
  return (
    named && (after === null || !['NOUN', 'ADJ', 'NUM', 'SYM', 'PROPN', 'VERB'].includes(after.pos))
  );
}

/** `twelve` `twenty-five` `a hundred` `ten thousand four hundred and five` */
function readNumberWords(reader: Reader, at: number): WrittenNumber | null {
  let [total, group, end] = [0, 0, at];
  const first = lowerAt(reader, at);
  if ((first === 'a' || first === 'an') && MULTIPLIERS[lowerAt(reader, at + 1)]! >= 12) {
    if (lowerAt(reader, at + 1).length < 4) return null;
    return multiplied(reader, { first: at, end: at + 1, value: 1, vague: false });
  }
  if (!Object.hasOwn(NUMBER_WORDS, first) && !(first === 'hundred' || first === 'dozen'))
    return null;
  for (let next = at; ; ) {
    const word = lowerAt(reader, next);
    if (Object.hasOwn(NUMBER_WORDS, word)) group += NUMBER_WORDS[word]!;
    else if (Object.hasOwn(MULTIPLIERS, word) && word.length >= 4) {
      const factor = MULTIPLIERS[word]!;
      if (factor <= 100) group = (group || 1) * factor;
      else [total, group] = [total + (group || 1) * factor, 0];
    } else break;
    end = next + 1;
    const joined =
      /^(?:-|and)$/.test(lowerAt(reader, end)) &&
      continues(lowerAt(reader, end - 1), lowerAt(reader, end), lowerAt(reader, end + 1));
    next = joined ? end + 1 : end;
    if (
      !joined &&
      Object.hasOwn(NUMBER_WORDS, lowerAt(reader, end)) &&
      Object.hasOwn(NUMBER_WORDS, word) &&
      group < 20
    )
      break;
  }
  if (first === 'one' && end === at + 1 && !isCountingOne(reader, at)) return null;
  return { first: at, end, value: total + group, vague: false };
}

/** `twenty - five` `hundred and five` go on, `two and three` do not. */
function continues(before: string, link: string, after: string): boolean {
  if (!Object.hasOwn(NUMBER_WORDS, after)) return false;
  if (link === '-') return (NUMBER_WORDS[before] ?? 0) >= 20 && NUMBER_WORDS[after]! < 10;
  return Object.hasOwn(MULTIPLIERS, before);
}

/** `one man`, not `one of them`, `no one`, `one day`, `one another` */
function isCountingOne(reader: Reader, at: number): boolean {
  const after = tokenAt(reader, at + 1);
  const before = lowerAt(reader, at - 1);
  if (/^(?:no|any|every|some|this|that|the|each|which)$/.test(before)) return false;
  return after !== null && after.pos === 'NOUN' && after.lower !== 'day' && after.lower !== 'thing';
}

/** `3.5` + `billion` + `US` … → the multiplier taken in; `m` and `b` only beside a currency. */
function multiplied(reader: Reader, written: WrittenNumber): WrittenNumber {
  const joint = lowerAt(reader, written.end) === '-' ? 1 : 0;
  const word = lowerAt(reader, written.end + joint).replace(/^([a-z]+)\.$/, '$1');
  const factor = Object.hasOwn(MULTIPLIERS, word) ? MULTIPLIERS[word]! : null;
  if (factor === null) return written;
  if (word.length === 1 && !CURRENCY_WORDS.has(lowerAt(reader, written.first - 1))) return written;
  return { ...written, end: written.end + joint + 1, value: written.value * factor };
}
