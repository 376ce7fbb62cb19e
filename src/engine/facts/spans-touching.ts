import type { Span } from '../../model/span';

/**
 * Those of a list, sorted and hardly overlapping, that share characters with the span.
 * Cost: logarithmic in the list, linear in what is found.
 */
export function spansTouching<Item extends Span>(sorted: readonly Item[], span: Span): Item[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let at = Math.max(0, low - MAX_NESTED); at < sorted.length; at += 1) {
    const item = sorted[at]!;
    if (item.start >= span.end) break;
    if (item.end > span.start) found.push(item);
  }
  return found;
}

/** Items that may begin before a longer one ends: names within names. */
const MAX_NESTED = 6;
