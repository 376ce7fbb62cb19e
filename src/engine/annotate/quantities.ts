import { overlaps, type Span } from '../../model/span';
import { flatMap } from '../flat-map';
import type { DateMention, Quantity, Token } from '../prepared';
import type { Annotated } from './annotate';
import {
  lowerAt,
  readNumber,
  tokenAt,
  type Reader,
  UNIT_BY_WORD,
  type WrittenNumber,
} from './numbers';
import { CURRENCIES, PEOPLE_WORDS, UNITS } from './units.table';

const CURRENCY_BY_WORD = new Map(
  Object.entries(CURRENCIES).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);

const TIME_WORDS = new Set(UNITS.flatMap(({ kind, words }) => (kind === 'time' ? words : [])));

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
  return flatMap(annotated.sentences, (sentence, index) => {
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
      found.push({
        ...quantity,
        unit: quantity.unit ?? unitOfPart(reader, written.first, found),
        sentence: index,
      });
    at = written.end - 1;
  }
  return found;
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
    approximate:
      written.vague || written.rough === true || bound !== null || isRough(reader, first, end),
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

/** `42 deputies out of 90`: the whole is counted in what the part is. */
function unitOfPart(reader: Reader, first: number, found: readonly Quantity[]): string | null {
  const isWhole = lowerAt(reader, first - 1) === 'of' && lowerAt(reader, first - 2) === 'out';
  return isWhole ? (found.at(-1)?.unit ?? null) : null;
}

/** `41 of the 90 seats` → 41 seats: the number of the whole stands between. */
function afterWhole(reader: Reader, at: number): number {
  return tokenAt(reader, at)?.pos === 'NUM' ? at + 1 : at;
}

/** `12 heavily armed soldiers` → soldier, `12 of the hostages` → hostage, `14 killed` → kill */
function countedNoun(reader: Reader, from: number): string | null {
  let noun: string | null = null;
  let at = from;
  if (lowerAt(reader, at) === 'of')
    at = afterWhole(
      reader,
      at + (/^(?:the|its|his|her|their|those|these|our)$/.test(lowerAt(reader, at + 1)) ? 2 : 1),
    );
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

/** Tokens between a ban and the bound that it turns round. */
const BAN_REACH = 6;
const BANS = /^(?:ban|bar|forbid|prohibit|outlaw)$/;

/** `barred gatherings of more than 10`: what is left is at most 10; not `barred more than 10 fans`. */
function isBanned({ tokens, sentence }: Reader, first: number): boolean {
  const before = tokens.slice(Math.max(sentence.firstToken, first - BAN_REACH), first);
  const at = before.findLastIndex(({ lemma, pos }) => pos === 'VERB' && BANS.test(lemma));
  return at >= 0 && before.slice(at + 1).some(({ pos }) => pos === 'NOUN');
}

function boundOf(reader: Reader, first: number, end: number): Quantity['bound'] | null {
  const bound = writtenBound(reader, first, end);
  if (bound === null || !isBanned(reader, first)) return bound;
  return bound === 'at-least' ? 'at-most' : 'at-least';
}

function writtenBound(
  reader: Reader,
  first: number,
  end: number,
): NonNullable<Quantity['bound']> | null {
  const before = wordsBefore(reader, first);
  if (isSpreadOver(reader, first, end)) return null;
  if (before.some((words) => AT_LEAST.test(words)) && !/^(?:no|not) more than$/.test(before[2]!))
    return 'at-least';
  if (before.some((words) => AT_MOST.test(words))) return 'at-most';
  const after = `${lowerAt(reader, end)} ${lowerAt(reader, end + 1)}`;
  return after === 'or more' || lowerAt(reader, end) === '+' ? 'at-least' : null;
}

/** `14% over four years`: the time in which it comes; not `it took over four years`, `waited over four years`. */
function isSpreadOver(reader: Reader, first: number, end: number): boolean {
  if (lowerAt(reader, first - 1) !== 'over') return false;
  const isTime = TIME_WORDS.has(lowerAt(reader, end - 1));
  const before = tokenAt(reader, first - 2);
  return isTime && before !== null && !/^(?:VERB|AUX|ADP)$/.test(before.pos);
}

function isRough(reader: Reader, first: number, end: number): boolean {
  return (
    wordsBefore(reader, first).some((words) => ROUGH.test(words)) ||
    `${lowerAt(reader, end)} ${lowerAt(reader, end + 1)}` === 'or so'
  );
}
