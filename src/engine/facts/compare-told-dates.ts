import { addDays, parseIsoDay } from '../annotate/calendar';
import { compareDates, type DateComparison, isYear } from '../annotate/compare-dates';
import type { DateMention, PreparedArticle } from '../prepared';

/** A date with the article that tells it. */
export interface ToldDate {
  readonly article: PreparedArticle;
  readonly date: DateMention;
}

/**
 * Whether two dates of linked clauses can be the same, like held against like: `since 2008` says nothing of `on Wednesday`,
 * nor does a year of a weekday: they are dates of other acts.
 */
export function compareToldDates(a: ToldDate, b: ToldDate): DateComparison | 'unrelated' {
  const compared = compareDates(a.date, b.date);
  if (compared !== 'different' && !nameTwoDays(a, b)) return compared;
  if (isDayOff(a, b) || isDayOff(b, a)) return 'compatible';
  return isYear(a.date) === isYear(b.date) && boundOf(a) === boundOf(b) ? 'different' : 'unrelated';
}

/** True for two days told by their date, `March 4` / `March 11`, though they fall on one weekday. */
export function nameTwoDays(a: ToldDate, b: ToldDate): boolean {
  const named = [a, b].every(
    ({ article, date: { start, end, iso } }) =>
      /^\d{4}-\d\d-\d\d$/.test(iso) && /\d/.test(article.text.slice(start, end)),
  );
  return named && a.date.iso !== b.date.iso;
}

const RELATIVE =
  /^(?:yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))/i;

/** `yesterday` in a page of late evening is that very day: it was written for the paper of the next. */
function isDayOff({ article, date }: ToldDate, { date: other }: ToldDate): boolean {
  const day = parseIsoDay(date.iso);
  if (!day || !RELATIVE.test(article.text.slice(date.start, date.end))) return false;
  return compareDates({ iso: addDays(day, 1), certain: false }, other) !== 'different';
}

/** Characters before a date in which the word stands that makes it the end of a time. */
const REACH = 12;
const BOUNDS: readonly (readonly [string, RegExp])[] = [
  ['from', /\b(?:since|from|starting|beginning)(?: on| in)? ?$/i],
  ['until', /\b(?:until|till|to|through|by|before)(?: on| in)? ?$/i],
  ['after', /\bafter ?$/i],
];

/** `since Monday`, `until Monday`: which end of a time; null for the day of an act. */
function boundOf({ article, date: { start, end } }: ToldDate): string | null {
  const [first] = /^\p{L}*/u.exec(article.text.slice(start, end)) ?? [''];
  const before = article.text.slice(Math.max(0, start - REACH), start);
  const found = BOUNDS.find(([, told]) => told.test(before) || told.test(first));
  return found?.[0] ?? null;
}
