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
  for (let at = low; at < sorted.length && sorted[at]!.start < span.end; at += 1)
    found.push(sorted[at]!);
  return found;
}
