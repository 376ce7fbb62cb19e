import { compareSpans, type Span } from '../model/span';

/**
 * For each block, which stand in order, the spans that touch it.
 * *Shape:* one list a block, each in reading order. *Cost:* linear but for the sorting.
 */
export function touchingBlocks<Item extends Span>(
  blocks: readonly Span[],
  spans: readonly Item[],
): readonly (readonly Item[])[] {
  const touching: Item[][] = blocks.map(() => []);
  let first = 0;
  for (const span of [...spans].sort(compareSpans)) {
    while (first < blocks.length && blocks[first]!.end <= span.start) first += 1;
    for (let at = first; at < blocks.length && blocks[at]!.start < span.end; at += 1) {
      touching[at]!.push(span);
    }
  }
  return touching;
}
