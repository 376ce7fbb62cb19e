/** A small neural net with one hidden layer, as `readNet` unpacks it. */
export interface Net {
  /** By column: what is taken off its root, and what the rest is multiplied with. */
  readonly means: Float64Array;
  readonly scales: Float64Array;
  /** By column: its weight in the sum that goes past the hidden units. */
  readonly direct: Float64Array;
  /** By block of `BLOCK` hidden units, then by column, then by unit; the last block is filled up with idle units. */
  readonly inner: Float64Array;
  /** By hidden unit, idle ones too. */
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

/** Hidden units summed at a time: as many sums as stay in a processor's registers beside what is added to them. */
const BLOCK = 8;

/** Unpacks a table of weights. Cost: linear, once. */
export function readNet({ columns, inner, units, bias }: PackedNet): Net {
  const numbers = (lines: readonly string[]) => lines.map((line) => line.split(' ').map(Number));
  const heads = numbers(columns);
  const ends = numbers(units);
  const blocks = Math.ceil(units.length / BLOCK);
  const weights = new Float64Array(blocks * columns.length * BLOCK);
  for (const [column, line] of numbers(inner).entries()) {
    for (const [unit, weight] of line.entries()) {
      const block = Math.floor(unit / BLOCK);
      weights[(block * columns.length + column) * BLOCK + (unit % BLOCK)] = weight / 1000;
    }
  }
  const offsets = new Float64Array(blocks * BLOCK);
  const outer = new Float64Array(blocks * BLOCK);
  for (const [unit, [offset, weight]] of ends.entries()) {
    offsets[unit] = offset! / 1000;
    outer[unit] = weight! / 1000;
  }
  return {
    means: Float64Array.from(heads, ([mean]) => mean!),
    scales: Float64Array.from(heads, ([, scale]) => scale!),
    direct: Float64Array.from(heads, ([, , direct]) => direct!),
    inner: weights,
    offsets,
    outer,
    bias,
  };
}

/**
 * The log odds that the net gives to a row of features, of which it reads as many as it has columns.
 * Cost: columns × hidden units.
 */
export function weigh(net: Net, row: Float64Array): number {
  const { means, scales, direct, offsets } = net;
  const values = new Float64Array(means.length);
  let sum = net.bias;
  for (let column = 0; column < values.length; column += 1) {
    const value = standardised(row[column]!, means[column]!, scales[column]!);
    values[column] = value;
    sum += value * direct[column]!;
  }
  for (let unit = 0; unit < offsets.length; unit += BLOCK) sum = addBlock(sum, net, values, unit);
  return sum;
}

/** Adds what the block of units that begins at `unit` makes of a row. The units stand side by side: see `BLOCK`. */
function addBlock(sum: number, net: Net, values: Float64Array, unit: number): number {
  const { inner, offsets, outer } = net;
  let h0 = offsets[unit]!;
  let h1 = offsets[unit + 1]!;
  let h2 = offsets[unit + 2]!;
  let h3 = offsets[unit + 3]!;
  let h4 = offsets[unit + 4]!;
  let h5 = offsets[unit + 5]!;
  let h6 = offsets[unit + 6]!;
  let h7 = offsets[unit + 7]!;
  let at = unit * values.length;
  for (let column = 0; column < values.length; column += 1, at += BLOCK) {
    const value = values[column]!;
    h0 += value * inner[at]!;
    h1 += value * inner[at + 1]!;
    h2 += value * inner[at + 2]!;
    h3 += value * inner[at + 3]!;
    h4 += value * inner[at + 4]!;
    h5 += value * inner[at + 5]!;
    h6 += value * inner[at + 6]!;
    h7 += value * inner[at + 7]!;
  }
  const hidden = [h0, h1, h2, h3, h4, h5, h6, h7];
  let total = sum;
  for (let k = 0; k < BLOCK; k += 1) total += Math.max(0, hidden[k]!) * outer[unit + k]!;
  return total;
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
