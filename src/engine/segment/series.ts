/*
 * Series of numbers, one a line of a page, and what can be told of each from those before and after it.
 * All are linear.
 */

/** Largest distance between lines that is told apart. */
export const FAR = 60;

/** A distance in lines, cut at the largest that counts. */
export function clip(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance));
}

/** The stretch of lines whose weights add up to most; empty where none is above 0. */
export function heaviestRun(weights: readonly number[]): {
  readonly first: number;
  readonly end: number;
} {
  let best = { first: 0, end: 0, sum: 0 };
  let first = 0;
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    sum += weight;
    if (sum <= 0) {
      sum = 0;
      first = index + 1;
    } else if (sum >= best.sum) {
      best = { first, end: index + 1, sum };
    }
  }
  return best;
}

/** For each line the share of all values that stand before it, and after it. */
export function shares(values: ArrayLike<number>): Float64Array[] {
  const list = Array.from(values);
  const all = list.reduce((sum, value) => sum + value, 0);
  const before = new Float64Array(list.length);
  let sum = 0;
  for (const [index, value] of list.entries()) {
    before[index] = all === 0 ? 0 : sum / all;
    sum += value;
  }
  return [before, before.map((share, index) => (all === 0 ? 0 : 1 - share - list[index]! / all))];
}

/** The value `step` lines further on; -2 beyond the ends of the page. */
export function shifted(values: Float64Array, step: number): Float64Array {
  return values.map((_, index) => values[index + step] ?? -2);
}

/** The sum of the values before each line (`direction` 1) or after it (-1), the near ones counting most. */
export function decayed(values: Float64Array, decay: number, direction: 1 | -1): Float64Array {
  const sums = new Float64Array(values.length);
  const start = direction === 1 ? 0 : values.length - 1;
  let sum = 0;
  for (let index = start; index >= 0 && index < values.length; index += direction) {
    sums[index] = sum;
    sum = decay * (sum + values[index]!);
  }
  return sums;
}

/** Lines to the nearest one before (`direction` 1) or after (-1) for which `holds`; `FAR` where there is none. */
export function distance(holds: readonly boolean[], direction: 1 | -1): Float64Array {
  const found = new Float64Array(holds.length);
  const start = direction === 1 ? 0 : holds.length - 1;
  let steps = FAR;
  for (let index = start; index >= 0 && index < holds.length; index += direction) {
    found[index] = steps;
    steps = holds[index] ? 1 : Math.min(FAR, steps + 1);
  }
  return found;
}
