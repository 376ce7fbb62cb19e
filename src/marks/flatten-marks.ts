import type { Span } from '../model/span';

/** A stretch of text over which the same marks lie; `marks` is empty for plain text. */
export interface Run<Item extends Span> extends Span {
  readonly marks: readonly Item[];
}

/**
 * Cuts `span` where a mark starts or ends, so that overlapping marks can be drawn without nesting across each other.
 * *Shape:* the runs cover `span` without gap or overlap, in order; each holds the marks that cover it, in the order given.
 * An empty span gives no runs; marks outside the span are left out.
 * *Cost:* O(m log m + runs × marks open at once).
 */
export function flattenMarks<Item extends Span>(
  span: Span,
  marks: readonly Item[],
): readonly Run<Item>[] {
  const inside = marks.filter(
    (mark) => mark.start < span.end && mark.end > span.start && mark.start < mark.end,
  );
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const edges = [...cuts].sort((x, y) => x - y);
  const runs: Run<Item>[] = [];
  const byStart = inside
    .map((mark, order) => ({ mark, order }))
    .sort((x, y) => x.mark.start - y.mark.start);
  let open: { mark: Item; order: number }[] = [];
  let next = 0;
  for (let k = 0; k + 1 < edges.length; k += 1) {
    const start = edges[k]!;
    const end = edges[k + 1]!;
    open = open.filter(({ mark }) => mark.end > start);
    while (next < byStart.length && byStart[next]!.mark.start <= start) {
      open.push(byStart[next]!);
      next += 1;
    }
    open.sort((x, y) => x.order - y.order);
    runs.push({ start, end, marks: open.map(({ mark }) => mark) });
  }
  return runs;
}
