/** A small neural net with one hidden layer, as `readNet` unpacks it. */
export interface Net {
  /** By column: what is taken off its root, and what the rest is multiplied with. */
  readonly means: Float64Array;
  readonly scales: Float64Array;
  /** By column: its weight in the sum that goes past the hidden units. */
  readonly direct: Float64Array;
  /** By column, then by hidden unit. */
  readonly inner: Float64Array;
  /** By hidden unit. */
  readonly offsets: Float64Array;
  readonly outer: Float64Array;
  readonly bias: number;
}

/** A net as it is written in a table: numbers joined by spaces. */
export interface PackedNet {
  /** By column: mean, scale and direct weight. */
  readonly columns: readonly string[];
  /** By column: its weights to the hidden units × 1,000. */
  readonly inner: readonly string[];
  /** By hidden unit: offset × 1,000 and outer weight × 1,000. */
  readonly units: readonly string[];
  /** Unit: log odds. */
  readonly bias: number;
}

/** Standard deviations beyond which a figure says no more: keeps one odd sentence from being beyond all that was learnt. */
const MOST_DEVIATIONS = 4;

/** Unpacks a table of weights. Cost: linear, once. */
export function readNet({ columns, inner, units, bias }: PackedNet): Net {
  const numbers = (lines: readonly string[]) => lines.map((line) => line.split(' ').map(Number));
  const heads = numbers(columns);
  const ends = numbers(units);
  return {
    means: Float64Array.from(heads, ([mean]) => mean!),
    scales: Float64Array.from(heads, ([, scale]) => scale!),
    direct: Float64Array.from(heads, ([, , direct]) => direct!),
    inner: Float64Array.from(numbers(inner).flat(), (weight) => weight / 1000),
    offsets: Float64Array.from(ends, ([offset]) => offset! / 1000),
    outer: Float64Array.from(ends, ([, outer]) => outer! / 1000),
    bias,
  };
}

/**
 * The log odds that the net gives to a row of features, of which it reads as many as it has columns.
 * Cost: columns × hidden units.
 */
export function weigh(net: Net, row: Float64Array): number {
  const { means, scales, direct, inner, offsets, outer } = net;
  const hidden = offsets.slice();
  const width = hidden.length;
  let sum = net.bias;
  for (let column = 0; column < means.length; column += 1) {
    const value = standardised(row[column]!, means[column]!, scales[column]!);
    sum += value * direct[column]!;
    for (let unit = 0; unit < width; unit += 1)
      hidden[unit]! += value * inner[column * width + unit]!;
  }
  for (let unit = 0; unit < width; unit += 1) sum += Math.max(0, hidden[unit]!) * outer[unit]!;
  return sum;
}

/** A figure's root (the sign kept), by how far it is from the mean of the roots. Unit: standard deviations. */
export function standardised(value: number, mean: number, scale: number): number {
  const deviation = (rootOf(value) - mean) * scale;
  return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, deviation));
}

/** The square root that keeps the sign: sums of words have long tails. */
export function rootOf(value: number): number {
  return value < 0 ? -Math.sqrt(-value) : Math.sqrt(value);
}
