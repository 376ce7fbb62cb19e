import { compareDates, type DateComparison } from '../annotate/compare-dates';
import type { DateMention, PreparedArticle } from '../prepared';

/** A date with the article that tells it. */
interface ToldDate {
  readonly article: PreparedArticle;
  readonly date: DateMention;
}

/**
 * Whether two dates of linked clauses can be the same, like held against like: `since 2008` says nothing of `on Wednesday`,
 * nor does a year of a weekday: they are dates of other acts.
 */
export function compareToldDates(a: ToldDate, b: ToldDate): DateComparison | 'unrelated' {
  const compared = compareDates(a.date, b.date);
  if (compared !== 'different') return compared;
  return isYear(a) === isYear(b) && boundOf(a) === boundOf(b) ? 'different' : 'unrelated';
}

const isYear = ({ date: { iso } }: ToldDate) => /^\d{4}$/.test(iso);

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
