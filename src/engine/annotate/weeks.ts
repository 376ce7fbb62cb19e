import type { Span } from '../../model/span';
import { matchesOf } from '../matches-of';
import { addDays, parseIsoDay, weekdayOf } from './calendar';

/** A week that a text names, from its first to its last day. */
export interface Week extends Span {
  readonly from: string;
  readonly to: string;
}

const WEEK = /\b(?<which>next|last) week\b/gi;
const DAYS: Readonly<Record<string, number>> = { next: 7, last: -7 };
/** Sunday and Saturday: on these, `next week` may be the one that begins or the one after it. */
const WEEKEND: ReadonlySet<number> = new Set([0, 6]);

/**
 * The weeks that a sentence names: `next week` on a Thursday is the one from the Monday that follows. Empty where the page
 * has no date, and at weekends, when nobody can tell which is meant. Cost: linear in the sentence.
 */
export function findWeeks(text: string, sentence: Span, published: string | null): Week[] {
  const day = published === null ? null : parseIsoDay(published);
  if (!day || WEEKEND.has(weekdayOf(day))) return [];
  return matchesOf(text.slice(sentence.start, sentence.end), WEEK).map((found): Week => {
    const monday = DAYS[found.groups!['which']!.toLowerCase()]! - (weekdayOf(day) - 1);
    const start = sentence.start + found.index;
    return {
      start,
      end: start + found[0].length,
      from: addDays(day, monday),
      to: addDays(day, monday + 6),
    };
  });
}
