import { flatMap } from '../flat-map';
/** A date as a page prints it; `iso` is `2026-02-01` or `2026-02-01T10:04`, in the page's own time. */
export interface PageDate {
  readonly iso: string;
  /** Where it stands in the line, time and weekday included. */
  readonly start: number;
  readonly end: number;
}

/** Names of each of the twelve months, lower case. */
export type MonthNames = readonly (readonly string[])[];

/** Longest line that is searched, in UTF-16 units: a page prints its date in a short line. */
const LONGEST_DATE_LINE = 300;

const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th|er|º|\.)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
/** What all patterns want: most lines have none and need no other look. */
const ANY_YEAR = /(?:19|20)\d\d/;
const WORD = String.raw`(?<month>\p{L}{3,12})\.?`;

/** Each pattern names the parts it finds; the first that fits a real day of the calendar wins. */
const PATTERNS: readonly RegExp[] = [
  // 2026-02-01, 2026/02/01, 2026.02.01, 2026. 2. 1.
  new RegExp(String.raw`(?<!\d)${YEAR}\s?[-/.]\s?(?<number>\d{1,2})\s?[-/.]\s?${DAY}(?!\d)`, 'u'),
  // 2026年2月1日, 2026년 2월 1일
  new RegExp(
    String.raw`${YEAR}\s?[年년]\s?(?<number>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]`,
    'u',
  ),
  // February 1st, 2026
  new RegExp(String.raw`(?<!\p{L})${WORD}\s+${DAY},?\s+${YEAR}`, 'u'),
  // Sunday, 01 February 2026; 1 de febrero de 2026
  new RegExp(
    String.raw`(?<!\d)${DAY}[\s-]+(?:de\s+|of\s+)?${WORD},?[\s-]+(?:de\s+|del\s+)?${YEAR}`,
    'u',
  ),
  // 01.02.2026: day first wherever dots are used
  new RegExp(
    String.raw`(?<!\d)${DAY.replace('(?:st|nd|rd|th|er|º|\\.)?', '')}\.\s?(?<number>\d{1,2})\.\s?${YEAR}`,
    'u',
  ),
  // 25/02/2026: order unknown, taken only where one of the two cannot be a month
  new RegExp(String.raw`(?<!\d)(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-]${YEAR}`, 'u'),
];

const TIME =
  /(?<![\d:.])(?<hour>2[0-4]|[01]?\d)(?!\d)(?:[:.h](?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?|[時시点點]\s?(?<minutes>[0-5]?\d)\s?[分분])?\s?(?<half>[ap]\.?m\b\.?)?/giu;

/**
 * The first full date (day, month and year) of a line, with the time of day that stands beside it.
 * Null where the line has none, or where day and month cannot be told apart: never guessed.
 * Cost: linear in the line; lines above 300 characters are not searched.
 */
export function findPageDate(line: string, months: MonthNames): PageDate | null {
  if (line.length > LONGEST_DATE_LINE || !ANY_YEAR.test(line)) return null;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(line);
    const day = found?.groups && calendarDay(found.groups, months);
    if (!found || !day) continue;
    const start = found.index;
    const end = start + found[0].length;
    const time = timeBeside(line, start, end);
    if (time === null) return { iso: day, start, end };
    return {
      iso: `${day}T${time.clock}`,
      start: Math.min(start, time.start),
      end: Math.max(end, time.end),
    };
  }
  return null;
}

function calendarDay(
  groups: Readonly<Record<string, string | undefined>>,
  months: MonthNames,
): string | null {
  const { year, number, month, first, second } = groups;
  let day = Number(groups['day']);
  let monthNumber = number === undefined ? 0 : Number(number);
  if (month !== undefined) monthNumber = monthOf(month, months);
  if (first !== undefined && second !== undefined) {
    const [x, y] = [Number(first), Number(second)];
    if (x !== y && x <= 12 && y <= 12) return null;
    day = Math.max(x, y);
    monthNumber = Math.min(x, y);
  }
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, day));
  const real = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** 1..12 by the names, whole or cut to three letters and more; 0 for any other word. */
function monthOf(word: string, months: MonthNames): number {
  const wanted = word.toLowerCase();
  const fits = (name: string): boolean =>
    name === wanted || (wanted.length >= 3 && wanted.length <= 5 && name.startsWith(wanted));
  return months.findIndex((names) => names.some(fits)) + 1;
}

/** By locale the names read so far: a format takes longer to make than a page takes to read. */
const NAMES_READ = new Map<string, MonthNames>();

/**
 * The month names that dates of a page may use: the English ones and those of its own language, lower case,
 * as they stand alone and beside a day (Russian and others inflect them).
 * Cost: some 3 ms for a language that is met for the first time.
 */
export function readMonthNames(language: string | null): MonthNames {
  const locales = [...new Set(['en', ...Intl.DateTimeFormat.supportedLocalesOf(language ?? 'en')])];
  const names = locales.map((locale) => {
    const read = NAMES_READ.get(locale) ?? namesIn(locale);
    NAMES_READ.set(locale, read);
    return read;
  });
  return Array.from({ length: 12 }, (_, month) => [
    ...new Set(flatMap(names, (ofLocale) => ofLocale[month]!)),
  ]);
}

function namesIn(locale: string): MonthNames {
  const formats = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const written = formats.map(
    (parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2024, month, 1));
    return flatMap(
      written.map(
        (format) => format.formatToParts(date).find((part) => part.type === 'month')?.value,
      ),
      (name) => (name === undefined || name === '' ? [] : name.toLowerCase()),
    );
  });
}

/** Most characters between a date and its time: `, at `, ` | Updated `. */
const LARGEST_GAP = 14;

function timeBeside(
  line: string,
  start: number,
  end: number,
): { readonly clock: string; readonly start: number; readonly end: number } | null {
  for (const found of line.matchAll(TIME)) {
    const { hour, minutes, half } = found.groups ?? {};
    const minute = found.groups?.['minute'] ?? minutes?.padStart(2, '0');
    if (minute === undefined && half === undefined) continue;
    const from = found.index;
    const to = from + found[0].trimEnd().length;
    if (from < end && to > start) continue;
    const gap = from >= end ? from - end : start - to;
    // A weekday may stand between: `10:04 am - Sunday February 1, 2026`.
    const between = from >= end ? line.slice(end, from) : line.slice(to, start);
    if (gap > LARGEST_GAP || /[.!?]\s/.test(between)) continue;
    let hours = Number(hour);
    if (half !== undefined) {
      if (hours > 12 || hours === 0) continue;
      hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
    }
    if (hours > 23) continue;
    const clock = `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
    return { clock, start: from, end: to };
  }
  return null;
}
