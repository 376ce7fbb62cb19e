/** Two passages that should stand level: their tops in their own columns. Unit: px from the start of the text. */
export interface Level {
  readonly a: number;
  readonly b: number;
  /** How much it matters that they do; the sum over the levels that are kept is made as large as can be. */
  readonly weight: number;
}

/** How far two columns can be scrolled, and the line of the window on which passages meet. Unit: px. */
export interface ScrollRoom {
  readonly linePx: number;
  readonly maxA: number;
  readonly maxB: number;
}

/** Scroll positions of two columns that belong together, both strictly increasing; at least the two ends. */
export type ScrollMap = readonly { readonly a: number; readonly b: number }[];

/** Two levels closer than this in a column are one: else the other column would race past. Unit: px. */
const MIN_STEP_PX = 2;

/**
 * Finds for every scroll position of column a one of column b, so that matching passages stand level.
 * Each pair of passages meets on the line, or higher where one of them stands too near to the start of its text. Pairs that cross
 * others are left out where they weigh less; between the pairs that stay positions are interpolated, so nothing jumps.
 * *Cost:* O(n log n).
 */
export function mapScroll(levels: readonly Level[], room: ScrollRoom): ScrollMap {
  const { linePx, maxA, maxB } = room;
  const points = levels
    .map(({ a, b, weight }) => {
      const y = meetingLine(a, b, linePx);
      return { a: Math.round(a - y), b: Math.round(b - y), weight };
    })
    .filter(
      ({ a, b }) =>
        a >= MIN_STEP_PX && b >= MIN_STEP_PX && a <= maxA - MIN_STEP_PX && b <= maxB - MIN_STEP_PX,
    );
  const ends = { a: Math.max(maxA, 1), b: Math.max(maxB, 1) };
  return [{ a: 0, b: 0 }, ...heaviestChain(points), ends];
}

/**
 * The height in the window at which two passages meet: the line, but half-way to the top of the nearer one at most, so that
 * the columns can start together at the top and part from there without a jump.
 */
export function meetingLine(a: number, b: number, linePx: number): number {
  return Math.max(0, Math.min(linePx, a / 2, b / 2));
}

/** The position of column b for one of column a; beyond the ends it stays at them. */
export function followScroll(map: ScrollMap, a: number): number {
  return interpolate(map, a, 'a', 'b');
}

/** The position of column a for one of column b. */
export function leadScroll(map: ScrollMap, b: number): number {
  return interpolate(map, b, 'b', 'a');
}

function interpolate(map: ScrollMap, at: number, from: 'a' | 'b', to: 'a' | 'b'): number {
  let low = 0;
  let high = map.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (map[middle]![from] <= at) low = middle;
    else high = middle;
  }
  const before = map[low]!;
  const after = map[high]!;
  const share = (at - before[from]) / Math.max(1, after[from] - before[from]);
  return before[to] + Math.min(1, Math.max(0, share)) * (after[to] - before[to]);
}

type Point = { readonly a: number; readonly b: number; readonly weight: number };

/** The points of the largest summed weight that rise in both columns by at least the least step. */
function heaviestChain(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((x, y) => x.a - y.a || x.b - y.b || y.weight - x.weight);
  const rank = new Map(
    [...new Set(sorted.map(({ b }) => b))].sort((x, y) => x - y).map((b, index) => [b, index + 1]),
  );
  const ranks = [...rank.keys()];
  // best[k]: the heaviest chain that ends at a rank of the Fenwick tree's k-th range.
  const best: ({ readonly sum: number; readonly index: number } | undefined)[] = [];
  const sums: number[] = [];
  const previous: number[] = [];
  let waiting = 0;
  const enter = (index: number) => {
    for (let at = rank.get(sorted[index]!.b)!; at <= rank.size; at += at & -at) {
      if ((best[at]?.sum ?? -1) < sums[index]!) best[at] = { sum: sums[index]!, index };
    }
  };
  for (let index = 0; index < sorted.length; index += 1) {
    const point = sorted[index]!;
    while (sorted[waiting]!.a <= point.a - MIN_STEP_PX) {
      enter(waiting);
      waiting += 1;
    }
    let reach: { readonly sum: number; readonly index: number } | undefined;
    for (let at = ranksUpTo(ranks, point.b - MIN_STEP_PX); at > 0; at -= at & -at) {
      if ((best[at]?.sum ?? -1) > (reach?.sum ?? -1)) reach = best[at];
    }
    sums[index] = point.weight + (reach?.sum ?? 0);
    previous[index] = reach?.index ?? -1;
  }
  const last = sums.indexOf(
    sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY),
  );
  const chain: Point[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) chain.unshift(sorted[at]!);
  return chain;
}

/** How many of the sorted values are at most `limit`. */
function ranksUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
