import { groupBy } from '../../../marks/group-by';
import { wordsOf } from '../../../marks/words-of';
import type { Comparison, StoryDate } from '../../../model/comparison';

/** A date as a stretch of days. Unit: days since 1970-01-01 UTC, half-open. */
export interface DayRange {
  readonly firstDay: number;
  readonly endDay: number;
}

/** One date and every place that names it. */
export interface TimelineEntry extends DayRange {
  readonly iso: string;
  /** "30 January 2026", "January 2026", "2015". */
  readonly label: string;
  readonly mentions: readonly StoryDate[];
  /** Told as "on Monday" or "last year" only, and counted from the page's own date: it may be the Monday after, too. */
  readonly isWorkedOut: boolean;
}

export interface Timeline {
  /** Dates with a year, in order of time. */
  readonly entries: readonly TimelineEntry[];
  /** The day around which the scale is drawn: the first page's own date, else the last date named. */
  readonly origin: number | null;
  /** What to write at that day: "published 1 February 2026", or the date alone. */
  readonly originLabel: string;
  /** Dates whose year is not known, in reading order. */
  readonly open: readonly StoryDate[];
}

const DAY_MS = 86_400_000;
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The dates that the stories name, one entry a date, with the places that name it. */
export function makeTimeline(comparison: Comparison): Timeline {
  const { dates = [], articles } = comparison;
  const byIso = groupBy(dates, ({ iso }) => iso);
  const entries = [...byIso].flatMap(([iso, mentions]) => {
    const range = dayRangeOf(iso);
    const isWorkedOut = mentions.every(
      (date) => !date.certain && !/\d/.test(wordsOf(comparison, date)),
    );
    return range ? [{ iso, label: labelOf(iso), mentions, isWorkedOut, ...range }] : [];
  });
  entries.sort((x, y) => x.firstDay - y.firstDay || x.endDay - y.endDay);
  const published = articles
    .map(({ meta }) => (meta.published ?? '').slice(0, 10))
    .filter((iso) => dayRangeOf(iso) !== null)
    .sort()[0];
  const last = entries.at(-1);
  return {
    entries,
    origin: (published === undefined ? last : dayRangeOf(published))?.firstDay ?? null,
    originLabel: published === undefined ? (last?.label ?? '') : `published ${labelOf(published)}`,
    open: dates.filter(({ iso }) => dayRangeOf(iso) === null),
  };
}

/** The days of `2026-01-30`, `2026-01` or `2015`; null for anything else. */
export function dayRangeOf(iso: string): DayRange | null {
  const parts = ISO.exec(iso);
  if (!parts) return null;
  const [year, month, day] = parts
    .slice(1)
    .map((part) => (part === undefined ? null : Number(part)));
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / DAY_MS;
  if (month === null || month === undefined)
    return { firstDay: at(year!, 0, 1), endDay: at(year! + 1, 0, 1) };
  if (day === null || day === undefined) {
    return { firstDay: at(year!, month - 1, 1), endDay: at(year!, month, 1) };
  }
  const firstDay = at(year!, month - 1, day);
  return { firstDay, endDay: firstDay + 1 };
}

/** A date in words. */
export function labelOf(iso: string): string {
  const range = dayRangeOf(iso);
  if (!range) return iso;
  const parts = iso.split('-').length;
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  }).format(range.firstDay * DAY_MS);
}
