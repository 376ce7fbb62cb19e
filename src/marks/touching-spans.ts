import { compareSpans, type Span } from '../model/span';

/**
 * For each piece of a text (its blocks, its sentences), which stand in order, the spans that touch it.
 * *Shape:* one list a piece, each in reading order. *Cost:* linear but for the sorting.
 */
export function touchingSpans<Item extends Span>(
  pieces: readonly Span[],
  spans: readonly Item[],
): readonly (readonly Item[])[] {
  const touching: Item[][] = pieces.map(() => []);
  let first = 0;
  for (const span of [...spans].sort(compareSpans)) {
    while (first < pieces.length && pieces[first]!.end <= span.start) first += 1;
    for (let at = first; at < pieces.length && pieces[at]!.start < span.end; at += 1) {
      touching[at]!.push(span);
    }
  }
  return touching;
}
