import type { ComparedArticle } from '../model/comparison';
import type { Span } from '../model/span';

/** What an outlet is called by, as it stands before the number in its name: `Channel 4`. */
const OUTLET_WORD = /(?<![\p{L}\p{N}])(?:paper|newspaper|channel|radio|tv|news|edition)\s+$/iu;
/** Longest of them with the space behind it. Unit: characters. */
const OUTLET_ROOM = 12;

/**
 * True for a number that belongs to the name of an outlet, the article's own or another: it counts nothing, so nobody can
 * contradict it. *Cost:* the outlet's name twice.
 */
export function isOutletNumber(
  { text, meta }: Pick<ComparedArticle, 'text' | 'meta'>,
  { start, end }: Span,
): boolean {
  if (!/\d/.test(text.slice(start, end))) return false;
  if (OUTLET_WORD.test(text.slice(Math.max(0, start - OUTLET_ROOM), start))) return true;
  const outlet = meta.outlet?.toLowerCase() ?? '';
  if (outlet === '') return false;
  const from = Math.max(0, end - outlet.length);
  return text
    .slice(from, start + outlet.length)
    .toLowerCase()
    .includes(outlet);
}
