import { firstIndex } from '../first-index';
import type { ColumnSpan, PairLink } from '../prepared';

/** Two spans of one column are one piece of evidence where they share this part of both together. */
const SAME_SPAN_SHARE = 0.5;
/** A span that a link names; `id` is its place among all of them. */
export interface Evidence extends ColumnSpan {
  readonly id: number;
}

/** Reading order within and across columns. */
export function compareColumnSpans(x: ColumnSpan, y: ColumnSpan): number {
  return x.column - y.column || x.start - y.start || x.end - y.end;
}

/** The pieces of evidence: link spans, those that cover nearly the same words taken as one. */
export class Nodes {
  private readonly byColumn = new Map<number, Evidence[]>();

  constructor(links: readonly PairLink[]) {
    const spans = links.flatMap(({ a, b }) => [a, b]).sort(compareColumnSpans);
    let id = 0;
    for (const { column, start, end } of spans) {
      if (this.find({ column, start, end })) continue;
      const list = this.byColumn.get(column) ?? [];
      list.push({ column, start, end, id });
      this.byColumn.set(column, list);
      id += 1;
    }
  }

  /** The piece of evidence that covers about the same words, or null. */
  find(span: ColumnSpan): Evidence | null {
    const list = this.byColumn.get(span.column) ?? [];
    let best: Evidence | null = null;
    let bestShare = 0;
    for (let at = firstEndingAfter(list, span.start); at < list.length; at += 1) {
      const node = list[at]!;
      if (node.start >= span.end) break;
      const share = sharedPart(node, span);
      if (share > bestShare) [best, bestShare] = [node, share];
    }
    return bestShare >= SAME_SPAN_SHARE ? best : null;
  }
}

/** Spans of one column are sorted by start and overlap little, so a few steps back from the place suffice. */
const MAX_OVERLAPPING = 8;

function firstEndingAfter(list: readonly Evidence[], start: number): number {
  return Math.max(0, firstIndex(list, (one) => one.start >= start) - MAX_OVERLAPPING);
}

function sharedPart(x: ColumnSpan, y: ColumnSpan): number {
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return common <= 0 ? 0 : common / (Math.max(x.end, y.end) - Math.min(x.start, y.start));
}
