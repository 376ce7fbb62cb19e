/*
 * Days of the Gregorian calendar, in UTC at noon, so that no time zone can move them.
 * ISO dates may be open: `XXXX-01-30` (some year), `XXXX-WXX-1` (some Monday).
 */

const DAY_MS = 86_400_000;
const NOON_HOURS = 12;
/** UTF-16 units of `-03`. */
const MONTH_LENGTH = 3;

/** The day that an ISO date or date and time begins with; null where it is none or open. */
export function parseIsoDay(iso: string): Date | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day, NOON_HOURS));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

/** The ISO date some days after (or, negative, before) a day. */
export function addDays(day: Date, days: number): string {
  return new Date(day.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `day` to the ISO date; infinite where that is no day of the calendar (30 February). */
function daysBetween(iso: string, day: Date): number {
  const other = parseIsoDay(iso);
  return other ? Math.round((other.getTime() - day.getTime()) / DAY_MS) : Number.POSITIVE_INFINITY;
}

/** On which side of the publication a date lies; `open` where nothing tells. */
export type Side = 'past' | 'ahead' | 'open';

/**
 * The year, as four digits, of `-03` or `-03-18`: the last one not after the publication, the first one not before it,
 * or the nearest.
 */
export function yearOf(monthAndDay: string, published: Date, side: Side): string {
  const middle = monthAndDay.length > MONTH_LENGTH ? monthAndDay : `${monthAndDay}-15`;
  const from = addDays(published, 0).slice(4, 4 + monthAndDay.length);
  const year = published.getUTCFullYear();
  const years = {
    past: [year, year - 1],
    ahead: [year, year + 1],
    open: [year, year - 1, year + 1],
  };
  const [best] = years[side]
    .filter(
      (candidate) =>
        candidate !== year ||
        side === 'open' ||
        (side === 'past' ? monthAndDay <= from : monthAndDay >= from),
    )
    .map((candidate) => String(candidate).padStart(4, '0'))
    .map((text) => ({ text, distance: Math.abs(daysBetween(`${text}${middle}`, published)) }))
    .sort((x, y) => x.distance - y.distance);
  return best!.text;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: Date): number {
  return day.getUTCDay();
}
