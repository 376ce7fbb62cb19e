import { type PackedNet, rootOf, standardised } from '../../src/engine/learn/net';
import { randomNumbers, type Sample } from './boosted-trees';

export interface NetOptions {
  /** Hidden units of one net, and nets whose mean is taken: they are written as one wider net. */
  readonly units: number;
  readonly nets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of every weight that a step takes off, by the rate. */
  readonly decay: number;
  /** Share of the columns and of the hidden units that a step does without. */
  readonly columnDrop: number;
  readonly unitDrop: number;
  /** Rows of a step. */
  readonly batch: number;
  readonly seed: number;
}

/** Fading of the running means of slope and of its square. Source: Kingma & Ba 2015. */
const FADING = [0.9, 0.999] as const;

/** Where each kind of weight stands in one list of all. */
interface Layout {
  readonly columns: number;
  readonly units: number;
  readonly offsets: number;
  readonly outer: number;
  readonly bias: number;
  readonly direct: number;
  readonly size: number;
}

function layOut(columns: number, units: number): Layout {
  const offsets = columns * units;
  const outer = offsets + units;
  const bias = outer + units;
  const direct = bias + 1;
  return { columns, units, offsets, outer, bias, direct, size: direct + columns };
}

/**
 * Fits small nets to log loss and packs their mean as one.
 * Cost: nets × epochs × rows × columns × units. The same sample and options give the same net.
 * Source: Adam with decoupled decay, Loshchilov & Hutter 2019; dropout, Srivastava et al. 2014.
 */
export function fitNet(sample: Sample, options: NetOptions): PackedNet {
  const { means, scales, rows } = standardise(sample.rows);
  const layout = layOut(means.length, options.units);
  const fitted = Array.from({ length: options.nets }, (_, k) =>
    fitOne({ ...sample, rows }, layout, { ...options, seed: options.seed * 1000 + k }),
  );
  const share = 1 / options.nets;
  const mean = (place: number) => fitted.reduce((sum, weights) => sum + weights[place]! * share, 0);
  const round = (value: number) => Math.round(value * 1000);
  return {
    columns: Array.from(
      means,
      (value, c) =>
        `${value.toPrecision(4)} ${scales[c]!.toPrecision(4)} ${mean(layout.direct + c).toFixed(4)}`,
    ),
    inner: Array.from(means, (_, c) =>
      fitted
        .flatMap((weights) => [...weights.subarray(c * layout.units, (c + 1) * layout.units)])
        .map(round)
        .join(' '),
    ),
    units: fitted.flatMap((weights) =>
      Array.from({ length: layout.units }, (_, unit) => {
        const outer = weights[layout.outer + unit]! * share;
        return `${round(weights[layout.offsets + unit]!)} ${round(outer)}`;
      }),
    ),
    bias: Number(mean(layout.bias).toFixed(3)),
  };
}

function standardise(rows: readonly Float64Array[]) {
  const width = rows[0]!.length;
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  for (const row of rows) {
    for (let c = 0; c < width; c += 1) {
      const root = rootOf(row[c]!);
      means[c]! += root / rows.length;
      squares[c]! += root ** 2 / rows.length;
    }
  }
  const scales = squares.map((square, c) => {
    const deviation = Math.sqrt(Math.max(0, square - means[c]! ** 2));
    return deviation > 1e-6 ? 1 / deviation : 0;
  });
  return {
    means,
    scales,
    rows: rows.map((row) => row.map((value, c) => standardised(value, means[c]!, scales[c]!))),
  };
}

function fitOne(sample: Sample, layout: Layout, options: NetOptions): Float64Array {
  const random = randomNumbers(options.seed);
  const weights = firstWeights(sample, layout, random);
  const slopes = new Float64Array(layout.size);
  const means = new Float64Array(layout.size);
  const squares = new Float64Array(layout.size);
  const order = Int32Array.from(sample.rows, (_, index) => index);
  const steps = options.epochs * Math.floor(order.length / options.batch);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (let from = 0; from + options.batch <= order.length; from += options.batch) {
      slopes.fill(0);
      for (const row of order.subarray(from, from + options.batch))
        addSlopes(slopes, weights, layout, sample, row, options, random);
      step += 1;
      const rate = (options.rate / 2) * (1 + Math.cos((Math.PI * step) / steps)) + 1e-5;
      const fade = [1 - FADING[0] ** step, 1 - FADING[1] ** step] as const;
      for (let k = 0; k < layout.size; k += 1) {
        const slope = slopes[k]! / options.batch;
        means[k] = FADING[0] * means[k]! + (1 - FADING[0]) * slope;
        squares[k] = FADING[1] * squares[k]! + (1 - FADING[1]) * slope ** 2;
        const pull = means[k]! / fade[0] / (Math.sqrt(squares[k]! / fade[1]) + 1e-8);
        weights[k]! -= rate * (pull + (decays(layout, k) ? options.decay * weights[k]! : 0));
      }
    }
  }
  return weights;
}

/** Offsets and bias are left as large as they come. */
function decays({ offsets, outer, bias }: Layout, place: number): boolean {
  return place < offsets || (place >= outer && place !== bias);
}

function firstWeights({ targets }: Sample, layout: Layout, random: () => number): Float64Array {
  const weights = new Float64Array(layout.size);
  const gauss = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  for (let k = 0; k < layout.offsets; k += 1) weights[k] = gauss() / Math.sqrt(layout.columns);
  for (let k = layout.outer; k < layout.bias; k += 1)
    weights[k] = gauss() / Math.sqrt(layout.units);
  const share = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  weights[layout.bias] = Math.log(share / (1 - share));
  return weights;
}

/** Adds the slope of one row's log loss, seen through a net with some columns and units left out. */
function addSlopes(
  slopes: Float64Array,
  weights: Float64Array,
  { columns, units, offsets, outer, bias, direct }: Layout,
  { rows, targets, weights: worth }: Sample,
  index: number,
  { columnDrop, unitDrop }: NetOptions,
  random: () => number,
): void {
  const row = rows[index]!;
  const seen = row.map((value) => (random() < columnDrop ? 0 : value / (1 - columnDrop)));
  const hidden = weights.slice(offsets, outer);
  let odds = weights[bias]!;
  for (let c = 0; c < columns; c += 1) {
    const value = seen[c]!;
    if (value === 0) continue;
    odds += value * weights[direct + c]!;
    for (let u = 0; u < units; u += 1) hidden[u]! += value * weights[c * units + u]!;
  }
  for (let u = 0; u < units; u += 1) {
    hidden[u] = hidden[u]! > 0 && random() >= unitDrop ? hidden[u]! / (1 - unitDrop) : 0;
    odds += hidden[u]! * weights[outer + u]!;
  }
  const miss = (1 / (1 + Math.exp(-odds)) - targets[index]!) * worth[index]!;
  slopes[bias]! += miss;
  for (let u = 0; u < units; u += 1) {
    if (hidden[u] === 0) continue;
    slopes[outer + u]! += miss * hidden[u]!;
    hidden[u] = (miss * weights[outer + u]!) / (1 - unitDrop);
    slopes[offsets + u]! += hidden[u]!;
  }
  for (let c = 0; c < columns; c += 1) {
    const value = seen[c]!;
    if (value === 0) continue;
    slopes[direct + c]! += miss * value;
    for (let u = 0; u < units; u += 1) slopes[c * units + u]! += value * hidden[u]!;
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let k = order.length - 1; k > 0; k -= 1) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
}
