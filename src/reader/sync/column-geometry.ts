import type { Span } from '../../model/span';

/** Where the passages of one column stand. Unit: px from the top of what scrolls. */
export interface ColumnGeometry {
  /** Offsets of the measured pieces in the text, rising. */
  readonly starts: readonly number[];
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  readonly maxScrollPx: number;
  readonly viewportPx: number;
  readonly widthPx: number;
}

/** Marks the elements whose places are measured: its value is their offset in the text. */
export const OFFSET_ATTRIBUTE = 'data-at';

/**
 * Measures a column that is drawn. Pieces inside closed details have no place and are left out.
 * *Cost:* one layout, then a look at each piece.
 */
export function measureColumn(scroller: HTMLElement): ColumnGeometry {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const places: { start: number; top: number; bottom: number }[] = [];
  for (const element of scroller.querySelectorAll(`[${OFFSET_ATTRIBUTE}]`)) {
    const box = element.getBoundingClientRect();
    if (box.height === 0) continue;
    const start = Number(element.getAttribute(OFFSET_ATTRIBUTE));
    places.push({ start, top: box.top - origin, bottom: box.bottom - origin });
  }
  places.sort((x, y) => x.start - y.start);
  return {
    starts: places.map(({ start }) => start),
    tops: places.map(({ top }) => top),
    bottoms: places.map(({ bottom }) => bottom),
    maxScrollPx: Math.max(0, scroller.scrollHeight - scroller.clientHeight),
    viewportPx: scroller.clientHeight,
    widthPx: scroller.clientWidth,
  };
}

/** The top of the piece that holds an offset; 0 where nothing was measured. */
export function topOf({ starts, tops }: ColumnGeometry, offset: number): number {
  return tops[indexAt(starts, offset)] ?? 0;
}

/** The top and bottom of a span. */
export function extentOf(geometry: ColumnGeometry, { start, end }: Span) {
  const first = indexAt(geometry.starts, start);
  const last = Math.max(first, indexAt(geometry.starts, Math.max(start, end - 1)));
  return { top: geometry.tops[first] ?? 0, bottom: geometry.bottoms[last] ?? 0 };
}

/** The top and bottom of whole sentences: words after the last mark in one are no piece of their own, and count too. */
export function extentOfSentences(geometry: ColumnGeometry, { start, end }: Span) {
  const { starts, tops, bottoms } = geometry;
  const first = starts.indexOf(starts[indexAt(starts, start)] ?? 0);
  const last = indexAt(starts, Math.max(start, end - 1));
  return { top: tops[first] ?? 0, bottom: Math.max(0, ...bottoms.slice(first, last + 1)) };
}

/** The index of the last start at or before an offset; the first piece where there is none. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
