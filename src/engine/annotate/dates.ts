import { casual } from 'chrono-node/en';
import type { Span } from '../../model/span';
import { matchesOf } from '../matches-of';
import type { DateMention, Token, TokenSentence } from '../prepared';
import type { Annotated } from './annotate';
import { addDays, parseIsoDay, weekdayOf, yearOf } from './calendar';
import { liesWhen } from './lies-when';
import { looksForward } from './looks-forward';
import { findYears } from './years';

/*
 * The edge to chrono-node (MIT). It reads the words; what they mean in a news text is decided by the rules below,
 * and it is only asked about the surroundings of words that can be a date: it is slow on long text.
 */

type Result = ReturnType<typeof casual.parse>[number];
type Components = Result['start'];

interface Found {
  /** The words of the date. */
  readonly words: string;
  /** The text just before and just after. */
  readonly before: string;
  readonly after: string;
  /** The clause up to the date, as far as it goes back. */
  readonly clause: string;
  /** The clause's words, for whoever asks. */
  readonly tokens: () => readonly Token[];
  readonly at: Components;
  /** Day of publication, null where the page does not say. */
  readonly published: Date | null;
}

interface Reading {
  readonly iso: string;
  readonly certain: boolean;
}

/** What a rule says of a date: what it is, that it is none, or that the next rule shall decide. */
type Rule = (found: Found) => Reading | 'none' | null;

/** UTF-16 units handed to chrono around a date word; twice as much finds nothing more and costs twice as much. */
const BEFORE = 24;
const AFTER = 32;
/** Longest piece handed to chrono, so that its cost stays linear in a text without sentences. */
const LONGEST_PIECE = 240;
/** Stands in where the page has no date; nothing that depends on it is ever given. */
const NO_REFERENCE = new Date(Date.UTC(2000, 0, 1, 12));

const DATE_WORD =
  /\b(?:(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ch|il|e|y|ust|ember|tember|ober)?|may|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|ago|(?:last|this|next) (?:month|year)|(?:\d{4}-\d\d-\d\d)|\d{1,2}\/\d{1,2}\/\d{2,4})\b/gi;

const RULES: readonly Rule[] = [
  isOnlyATime,
  isWordInLowerCase,
  isLengthOfTime,
  readVagueDistance,
  readRelativeDay,
  readWeekday,
  readDayOfMonth,
  readMonth,
  readRelativeYear,
];

/**
 * The dates that a text names, as far as the text and its publication date fix them.
 * Without a publication date, `30 January` is `XXXX-01-30` and `Monday` is `XXXX-WXX-1`; "yesterday" is then no date.
 * Two mentions with one span are the first and the last day of a range.
 * Shape: in reading order. Cost: linear; chrono reads some 60 units around each date word.
 * Source: chrono-node 2.10; the form of open dates is that of TIMEX3 (TimeML).
 */
export function findDates(
  text: string,
  annotated: Annotated,
  published: string | null,
): DateMention[] {
  const day = published === null ? null : parseIsoDay(published);
  return annotated.sentences.flatMap((sentence, index) => {
    const named = piecesWithDateWords(text, sentence).flatMap((piece) =>
      readPiece(text, piece, day, wordsOf(annotated.tokens, sentence)),
    );
    const years = findYears(annotated.tokens, sentence, named);
    return [...named, ...years]
      .sort((x, y) => x.start - y.start || (x.iso < y.iso ? -1 : 1))
      .map((date) => ({ ...date, sentence: index }));
  });
}

type LocalDate = Span & Reading;

function piecesWithDateWords(text: string, sentence: Span): Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (const match of matchesOf(text.slice(sentence.start, sentence.end), DATE_WORD)) {
    const at = sentence.start + match.index;
    const start = wordStart(text, Math.max(sentence.start, at - BEFORE), sentence.start);
    const end = wordEnd(text, Math.min(sentence.end, at + match[0].length + AFTER), sentence.end);
    const last = pieces.at(-1);
    if (last && start <= last.end && end - last.start <= LONGEST_PIECE) last.end = end;
    else pieces.push({ start: Math.max(start, last?.end ?? 0), end });
  }
  return pieces;
}

/** Longest word that a piece's end is moved over; a longer one is cut. */
const LONGEST_WORD = 20;
function wordStart(text: string, at: number, limit: number): number {
  for (let start = at; start > Math.max(limit, at - LONGEST_WORD); start -= 1) {
    if (/\s/.test(text.charAt(start - 1))) return start;
  }
  return at - limit <= LONGEST_WORD ? limit : at;
}

function wordEnd(text: string, at: number, limit: number): number {
  for (let end = at; end < Math.min(limit, at + LONGEST_WORD); end += 1) {
    if (/\s/.test(text.charAt(end))) return end;
  }
  return limit - at <= LONGEST_WORD ? limit : at;
}

/** Those of a sentence's words that lie between two places of the text. */
type WordsBetween = (start: number, end: number) => readonly Token[];

function wordsOf(tokens: readonly Token[], sentence: TokenSentence): WordsBetween {
  return (start, end) => {
    let low = sentence.firstToken;
    let high = sentence.endToken;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const words: Token[] = [];
    for (let at = low; at < sentence.endToken && tokens[at]!.end <= end; at += 1)
      words.push(tokens[at]!);
    return words;
  };
}

function readPiece(
  text: string,
  piece: Span,
  published: Date | null,
  wordsBetween: WordsBetween,
): LocalDate[] {
  const words = text.slice(piece.start, piece.end);
  const reference = { instant: published ?? NO_REFERENCE, timezone: 0 };
  const blank = (time: string) => ' '.repeat(time.length);
  const days = words.replace(TIME_OF_DAY, blank).replace(DISTANCE, blank);
  return casual.parse(days, reference).flatMap((result) => {
    const start = piece.start + result.index;
    const clause = clauseBefore(text, start);
    const readings = [result.start, ...(result.end ? [result.end] : [])].flatMap((at) => {
      const found = {
        words: result.text,
        before: words.slice(0, result.index),
        clause,
        tokens: () => wordsBetween(start - clause.length, start),
        after: words.slice(result.index + result.text.length),
        at,
        published,
      };
      const reading = firstReading(found);
      return reading === 'none' || reading === null ? [] : [reading];
    });
    return readings.map((reading) => ({ ...spanOf(result.text, start), ...reading }));
  });
}

/** The words without a mark behind them: `on Friday,` → `on Friday` */
function spanOf(words: string, start: number): Span {
  return { start, end: start + words.length - /[\s,;:]*$/.exec(words)![0].length };
}

/** `the night [of] May 12`: read as a time of day it would hide the day. */
const TIME_OF_DAY = /\b(?:night|evening|morning|afternoon) of (?=[A-Z\d])/g;

/** `on Friday [ten minutes after] it fell`: what counts from an event is no part of the day; `two days after Friday` is. */
const DISTANCE =
  /\b[\w-]{1,12} (?:second|minute|hour|day|week|month|year)s? (?:after|before)\b(?! (?:on )?[A-Z\d])/g;

/** UTF-16 units before a date in which its verb is looked for. */
const CLAUSE_LENGTH = 90;

/** What stands before a date since the last mark or reporting word that ends a clause or a sentence. */
function clauseBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - CLAUSE_LENGTH), at)
    .split(/[.!?;:,"“”\n]|\b(?:after|because|when|who|which|while|said|told|says)\b/)
    .at(-1)!;
}

function firstReading(found: Found): Reading | 'none' | null {
  for (const rule of RULES) {
    const reading = rule(found);
    if (reading !== null) return reading;
  }
  return null;
}

/** `at 3 pm` → none */
function isOnlyATime({ at }: Found): 'none' | null {
  const parts = ['day', 'month', 'year', 'weekday'] as const;
  return parts.some((part) => at.isCertain(part)) ? null : 'none';
}

/** `they march on` `2 may have died` `sun` → none */
function isWordInLowerCase({ words }: Found): 'none' | null {
  return /\b(?:march|may|sun|sat|mar|dec|wed)\b/.test(words) ? 'none' : null;
}

/** `for two years` `the past three days` → none */
function isLengthOfTime({ words, before }: Found): 'none' | null {
  const length = /\b(?:second|minute|hour|day|week|month|year|decade)s\b/i;
  if (/^(?:for|within|over|during|past|in|the)\b/i.test(words) && length.test(words)) return 'none';
  return /\b(?:for|over|within|during)\s+(?:the\s+)?$/i.test(before) && length.test(words)
    ? 'none'
    : null;
}

/**
 * `five years ago` `two weeks later` `last week` → none: good to a week or a year at best.
 * `four days before the vote` `two days after it closed` → none: counted from something else than the publication.
 */
function readVagueDistance({ words }: Found): 'none' | null {
  if (/\bdays? ago\b/i.test(words)) return null;
  return /\b(?:ago|earlier|later|before|from now|weeks?|now)\b|\bafter\W*$/i.test(words)
    ? 'none'
    : null;
}

/** `yesterday` `two days ago`: only where the page has a date */
function readRelativeDay({ words, at, published }: Found): Reading | 'none' | null {
  if (!/\b(?:yesterday|today|tonight|tomorrow|days?)\b/i.test(words) || !at.isCertain('day'))
    return null;
  return published ? { iso: isoOf(at, 3), certain: false } : 'none';
}

/** `last year`: only where the page has a date */
function readRelativeYear({ words, at, published }: Found): Reading | 'none' {
  if (!at.isCertain('year') || !/\byear\b/i.test(words)) return 'none';
  return published ? { iso: isoOf(at, 1), certain: false } : 'none';
}

/** `Monday`: the last one before the publication, or the next one after "will", "scheduled", "until", … */
function readWeekday(found: Found): Reading | null {
  const { words, at, published } = found;
  const weekday = at.get('weekday');
  if (!at.isCertain('weekday') || weekday === null || at.isCertain('day')) return null;
  if (!published) return { iso: `XXXX-WXX-${weekday === 0 ? 7 : weekday}`, certain: false };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = looksForward(found);
  const lastWeek = /^last\b/i.test(words) && back === 0 ? 7 : back;
  const nextWeek = /^next\b/i.test(words) ? 7 - back : (7 - back) % 7;
  return { iso: addDays(published, ahead ? nextWeek : -lastWeek), certain: false };
}

/** `30 January 2026` `Jan. 30` */
function readDayOfMonth(found: Found): Reading | 'none' | null {
  const { words, at, published } = found;
  if (!at.isCertain('day') || !at.isCertain('month')) return null;
  if (at.isCertain('year') && /\d{4}|\d\d?\/\d\d?\/\d\d|['’]\d\d/.test(words))
    return { iso: isoOf(at, 3), certain: true };
  if (/^\d+\/\d+$/.test(words)) return 'none';
  if (!published) return { iso: `XXXX${isoOf(at, 3).slice(4)}`, certain: false };
  const day = isoOf(at, 3).slice(4);
  return { iso: `${yearOf(day, published, liesWhen(found))}${day}`, certain: false };
}

/** `March 2018` `in March` `last month` */
function readMonth(found: Found): Reading | 'none' | null {
  const { words, before, at, published } = found;
  if (!at.isCertain('month')) return null;
  if (/\d{4}/.test(words)) return { iso: isoOf(at, 2), certain: true };
  if (/\bmonth\b/i.test(words)) return published ? { iso: isoOf(at, 2), certain: false } : 'none';
  // A month's name alone is as likely a person's or a verb: it needs a word of time before it.
  if (
    !/\b(?:in|since|by|until|till|from|to|late|early|mid|last|next|this|of|during|through|before|after|(?:early|late|recently) as)[\s-]+$/i.test(
      before,
    )
  )
    return /^(?:last|next|this)\b/i.test(words) && published
      ? { iso: isoOf(at, 2), certain: false }
      : 'none';
  const month = isoOf(at, 2).slice(4);
  if (!published) return { iso: `XXXX${month}`, certain: false };
  return { iso: `${yearOf(month, published, liesWhen(found))}${month}`, certain: false };
}

/** Year, month and day as far as asked for: 1 gives `2026`, 3 gives `2026-01-30`. */
function isoOf(at: Components, parts: 1 | 2 | 3): string {
  const two = (value: number | null) => String(value ?? 1).padStart(2, '0');
  const year = String(at.get('year') ?? 0).padStart(4, '0');
  return [year, two(at.get('month')), two(at.get('day'))].slice(0, parts).join('-');
}
