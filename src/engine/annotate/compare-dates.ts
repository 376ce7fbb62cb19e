import type { DateMention } from '../prepared';
import { parseIsoDay, weekdayOf } from './calendar';

/** equal: the same day, month or year; compatible: one may be the other told more loosely; different: they exclude each other. */
export type DateComparison = 'equal' | 'compatible' | 'different';

type ComparedDate = Pick<DateMention, 'iso' | 'certain'>;

/** True for a whole year. */
export const isYear = ({ iso }: Pick<DateMention, 'iso'>): boolean => /^\d{4}$/.test(iso);

/**
 * Whether two dates can be the same. What a text leaves open (the year, the week, the day) excludes nothing:
 * `2026-05` holds `2026-05-04`, `XXXX-WXX-1` holds every Monday. Dates that were worked out from the publication date
 * and fall on the same weekday may be the same day told by papers of different weeks.
 */
export function compareDates(a: ComparedDate, b: ComparedDate): DateComparison {
  if (a.iso === b.iso) return 'equal';
  const weekdays = [weekdayIn(a.iso), weekdayIn(b.iso)] as const;
  if (isOpenWeek(a.iso) || isOpenWeek(b.iso)) {
    const known = weekdays[0] !== null && weekdays[1] !== null;
    return known && weekdays[0] !== weekdays[1] ? 'different' : 'compatible';
  }
  if (sameAsFarAsKnown(a.iso, b.iso)) return 'compatible';
  const bothWorkedOut = !a.certain && !b.certain;
  if (bothWorkedOut && weekdays[0] !== null && weekdays[0] === weekdays[1]) return 'compatible';
  return 'different';
}

function isOpenWeek(iso: string): boolean {
  return iso.startsWith('XXXX-WXX-');
}

/** Weekday of a full date or an open week, 0 Sunday; null where the day or the year is open. */
function weekdayIn(iso: string): number | null {
  if (isOpenWeek(iso)) return Number(iso.slice(9)) % 7;
  const day = parseIsoDay(iso);
  return day && weekdayOf(day);
}

function sameAsFarAsKnown(a: string, b: string): boolean {
  const [x, y] = [a.split('-'), b.split('-')];
  return x.every((part, index) => {
    const other = y[index];
    return other === undefined || part === other || part === 'XXXX' || other === 'XXXX';
  });
}
