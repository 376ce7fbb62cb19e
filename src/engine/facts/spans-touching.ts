import type { Span } from '../../model/span';
import { firstIndex } from '../first-index';

/**
 * Those of a list, sorted and hardly overlapping, that share characters with the span.
 * Cost: logarithmic in the list, linear in what is found.
 */
export function spansTouching<Item extends Span>(sorted: readonly Item[], span: Span): Item[] {
  const first = firstIndex(sorted, ({ end }) => end > span.start);
  const found: Item[] = [];
  for (let at = Math.max(0, first - MAX_NESTED); at < sorted.length; at += 1) {
    const item = sorted[at]!;
    if (item.start >= span.end) break;
    if (item.end > span.start) found.push(item);
  }
  return found;
}

/** Items that may begin before a longer one ends: names within names. */
const MAX_NESTED = 6;
