import { overlaps, type Span } from '../../model/span';
import type { DateMention, Quantity, Token, TokenSentence } from '../prepared';
import type { Annotated } from './annotate';
import {
  CURRENCIES,
  FRACTIONS,
  MULTIPLIERS,
  NUMBER_WORDS,
  PEOPLE_WORDS,
  UNITS,
  VAGUE_NUMBERS,
} from './units.table';

/** A number as written, before it is known what it counts; token indexes `[first, end)`. */
interface WrittenNumber {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly vague: boolean;
  readonly unit?: string;
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly sentence: TokenSentence;
}

/** A way to write a number, read at one token; null where it is not that. */
type NumberRule = (reader: Reader, at: number) => WrittenNumber | null;

const NUMBER_RULES: readonly NumberRule[] = [
  readFraction,
  readVagueNumber,
  readDigits,
  readNumberWords,
];

const UNIT_BY_WORD = new Map(
  UNITS.flatMap((unit) => unit.words.map((word) => [word, unit.name] as const)),
);
const CURRENCY_BY_WORD = new Map(
  Object.entries(CURRENCIES).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);

/** Most tokens between a number and the noun that it counts: "12 heavily armed Iranian special forces soldiers". */
const LONGEST_NOUN_PHRASE = 6;

/**
 * The numbers of a text with what they count, in digits or words: `12 people`, `$3 billion`, `two dozen cars`.
 * Dates, times, scores, ordinals and numbers in names (`Flight 370`) are none.
 * Shape: in reading order; the span holds the number, its multiplier, its unit or currency, not the counted noun.
 * Cost: linear in the tokens.
 */
export function findQuantities(
  _text: string,
  annotated: Annotated,
  dates: readonly DateMention[],
): Quantity[] {
  let next = 0;
  return annotated.sentences.flatMap((sentence, index) => {
    const first = next;
    while (next < dates.length && dates[next]!.sentence === index) next += 1;
    return readSentence({ tokens: annotated.tokens, sentence }, index, dates.slice(first, next));
  });
}

function readSentence(reader: Reader, index: number, dates: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = reader.sentence.firstToken; at < reader.sentence.endToken; at += 1) {
    const written = readNumber(reader, at);
    if (!written) continue;
    const quantity = measured(reader, written);
    if (quantity && !dates.some((date) => overlaps(date, quantity)))
      found.push({ ...quantity, sentence: index });
    at = written.end - 1;
  }
  return found;
}

function readNumber(reader: Reader, at: number): WrittenNumber | null {
  for (const rule of NUMBER_RULES) {
    const written = rule(reader, at);
    if (written) return written;
  }
  return null;
}

/** The token at an index of the sentence, or null beyond its ends. */
function tokenAt({ tokens, sentence }: Reader, at: number): Token | null {
  return at >= sentence.firstToken && at < sentence.endToken ? tokens[at]! : null;
}

function lowerAt(reader: Reader, at: number): string {
  return tokenAt(reader, at)?.lower ?? '';
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
  return { first: at, end: name + 1, value: parts * FRACTIONS[share]!, vague: false, unit: '%' };
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
  const named = before.pos === 'PROPN' && !CURRENCY_BY_WORD.has(before.lower);
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
  const word = lowerAt(reader, written.end + joint);
  const factor = Object.hasOwn(MULTIPLIERS, word) ? MULTIPLIERS[word]! : null;
  if (factor === null) return written;
  if (word.length === 1 && !CURRENCY_BY_WORD.has(lowerAt(reader, written.first - 1)))
    return written;
  return { ...written, end: written.end + joint + 1, value: written.value * factor };
}

type Measured = Omit<Quantity, 'sentence'>;

function measured(reader: Reader, written: WrittenNumber): Measured | null {
  if (isTimeOrLabel(reader, written)) return null;
  const before = CURRENCY_BY_WORD.get(lowerAt(reader, written.first - 1));
  const first = before ? written.first - 1 : written.first;
  const counted = written.unit
    ? { unit: written.unit, end: written.end }
    : unitAfter(reader, written.end);
  const unit = before ?? counted.unit;
  const end = before ? written.end : counted.end;
  const bound = boundOf(reader, first, end) ?? (written.vague ? 'at-least' : null);
  return {
    start: reader.tokens[first]!.start,
    end: reader.tokens[end - 1]!.end,
    value: written.value,
    unit,
    approximate: written.vague || bound !== null || isRough(reader, first, end),
    ...(bound && { bound }),
  };
}

/** `at 3 pm` `two o'clock` `12-year-old` `30-something` → no quantity of the story */
function isTimeOrLabel(reader: Reader, { end, first }: WrittenNumber): boolean {
  const after = lowerAt(reader, end);
  if (/^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|o’clock|gmt|est|edt)$/.test(after)) return true;
  if (/^[:/]$/.test(after) || /^[:/]$/.test(lowerAt(reader, first - 1))) return true;
  return false;
}

/** What stands after the number: a measure, a currency, or the noun that it counts. */
function unitAfter(reader: Reader, end: number): { unit: string | null; end: number } {
  const at = lowerAt(reader, end) === '-' ? end + 1 : end;
  const word = lowerAt(reader, at);
  if (word === 'per' && lowerAt(reader, at + 1) === 'cent') return { unit: '%', end: at + 2 };
  const measure = UNIT_BY_WORD.get(word) ?? CURRENCY_BY_WORD.get(word);
  if (measure) return { unit: measure, end: at + 1 };
  return { unit: countedNoun(reader, end), end };
}

/** `12 heavily armed soldiers` → soldier, `12 of the hostages` → hostage, `14 killed` → kill */
function countedNoun(reader: Reader, from: number): string | null {
  let noun: string | null = null;
  let at = from;
  if (lowerAt(reader, at) === 'of')
    at += /^(?:the|its|his|her|their|those|these|our)$/.test(lowerAt(reader, at + 1)) ? 2 : 1;
  if (lowerAt(reader, at) === '-') at += 1;
  for (const limit = at + LONGEST_NOUN_PHRASE; at < limit; at += 1) {
    const token = tokenAt(reader, at);
    if (token === null) break;
    if (PEOPLE_WORDS.has(token.lemma) || PEOPLE_WORDS.has(token.lower))
      return noun ?? peopleWord(token);
    if (token.pos === 'NOUN' || (token.pos === 'PROPN' && noun === null)) noun = token.lemma;
    else if (noun !== null || !['ADJ', 'ADV', 'VERB', 'PROPN'].includes(token.pos)) break;
  }
  return noun;
}

function peopleWord(token: Token): string {
  return token.lemma === 'person' || token.lower === 'people' ? 'people' : token.lemma;
}

const AT_LEAST =
  /^(?:more than|at least|upwards of|no fewer than|no less than|in excess of|over|exceeding|above|not less than)$/;
const AT_MOST =
  /^(?:fewer than|less than|at most|no more than|up to|as many as|as much as|under|below|almost|nearly|not more than)$/;
const ROUGH =
  /^(?:about|around|roughly|some|approximately|circa|nearly|almost|estimated|close to|an estimated|or so|perhaps|maybe|reportedly)$/;

/** Words before a number, joined: one, two and three of them. */
function wordsBefore(reader: Reader, first: number): string[] {
  const words = [
    lowerAt(reader, first - 3),
    lowerAt(reader, first - 2),
    lowerAt(reader, first - 1),
  ];
  return [words[2]!, words.slice(1).join(' '), words.join(' ')];
}

function boundOf(reader: Reader, first: number, end: number): Quantity['bound'] | null {
  const before = wordsBefore(reader, first);
  if (before.some((words) => AT_LEAST.test(words)) && !/^(?:no|not) more than$/.test(before[2]!))
    return 'at-least';
  if (before.some((words) => AT_MOST.test(words))) return 'at-most';
  const after = `${lowerAt(reader, end)} ${lowerAt(reader, end + 1)}`;
  return after === 'or more' || lowerAt(reader, end) === '+' ? 'at-least' : null;
}

function isRough(reader: Reader, first: number, end: number): boolean {
  return (
    wordsBefore(reader, first).some((words) => ROUGH.test(words)) ||
    `${lowerAt(reader, end)} ${lowerAt(reader, end + 1)}` === 'or so'
  );
}
