/** A small neural net with one hidden layer, as `readNet` unpacks it. */
export interface Net {
  /** By column: what is taken off its root, and what the rest is multiplied with. */
  readonly means: Float64Array;
  readonly scales: Float64Array;
  /** By column: the standardised figure 0. Many figures are 0: what those add is part of `offsets` and `bias`. */
  readonly zeros: Float64Array;
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
  const means = Float64Array.from(heads, ([mean]) => mean!);
  const scales = Float64Array.from(heads, ([, scale]) => scale!);
  const zeros = means.map((mean, column) => standardised(0, mean, scales[column]!));
  const direct = Float64Array.from(heads, ([, , weight]) => weight!);
  const offsets = new Float64Array(blocks * BLOCK);
  const outer = new Float64Array(blocks * BLOCK);
  for (const [unit, [offset, weight]] of ends.entries()) {
    const from = Math.floor(unit / BLOCK) * columns.length * BLOCK + (unit % BLOCK);
    offsets[unit] =
      offset! / 1000 + zeros.reduce((sum, zero, k) => sum + zero * weights[from + k * BLOCK]!, 0);
    outer[unit] = weight! / 1000;
  }
  const past = zeros.reduce((sum, zero, column) => sum + zero * direct[column]!, 0);
  return { means, scales, zeros, direct, inner: weights, offsets, outer, bias: bias + past };
}

/** The log odds that the net gives to one row: see `weighRows`. */
export function weigh(net: Net, row: Float64Array): number {
  return weighRows(net, [row])[0]!;
}

/**
 * The log odds that the net gives to rows of features, of each of which it reads as many as it has columns.
 * Cost: rows × features that are not 0 × hidden units.
 */
export function weighRows(net: Net, rows: readonly Float64Array[]): Float64Array {
  const { means, scales, zeros, direct, offsets, bias } = net;
  // What is not 0 in the row at hand: where in a block its weights begin, and how far it is from 0.
  const places = new Int32Array(means.length);
  const values = new Float64Array(means.length);
  const odds = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) {
    let used = 0;
    let sum = bias;
    for (let column = 0; column < means.length; column += 1) {
      const figure = row[column]!;
      if (figure === 0) continue;
      const value = standardised(figure, means[column]!, scales[column]!) - zeros[column]!;
      sum += value * direct[column]!;
      places[used] = column * BLOCK;
      values[used] = value;
      used += 1;
    }
    for (let unit = 0; unit < offsets.length; unit += BLOCK)
      sum += weighBlock(net, unit, places, values, used);
    odds[index] = sum;
  }
  return odds;
}

/** What the block of hidden units that begins at `unit` adds for the first `used` of `values`. */
function weighBlock(
  { means, inner, offsets, outer }: Net,
  unit: number,
  places: Int32Array,
  values: Float64Array,
  used: number,
): number {
  const from = unit * means.length;
  let h0 = offsets[unit]!;
  let h1 = offsets[unit + 1]!;
  let h2 = offsets[unit + 2]!;
  let h3 = offsets[unit + 3]!;
  let h4 = offsets[unit + 4]!;
  let h5 = offsets[unit + 5]!;
  let h6 = offsets[unit + 6]!;
  let h7 = offsets[unit + 7]!;
  for (let k = 0; k < used; k += 1) {
    const value = values[k]!;
    const at = from + places[k]!;
    h0 += value * inner[at]!;
    h1 += value * inner[at + 1]!;
    h2 += value * inner[at + 2]!;
    h3 += value * inner[at + 3]!;
    h4 += value * inner[at + 4]!;
    h5 += value * inner[at + 5]!;
    h6 += value * inner[at + 6]!;
    h7 += value * inner[at + 7]!;
  }
  return (
    Math.max(0, h0) * outer[unit]! +
    Math.max(0, h1) * outer[unit + 1]! +
    Math.max(0, h2) * outer[unit + 2]! +
    Math.max(0, h3) * outer[unit + 3]! +
    Math.max(0, h4) * outer[unit + 4]! +
    Math.max(0, h5) * outer[unit + 5]! +
    Math.max(0, h6) * outer[unit + 6]! +
    Math.max(0, h7) * outer[unit + 7]!
  );
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
