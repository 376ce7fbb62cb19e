import type { PackedTrees } from '../../src/engine/learn/trees';

/** Rows of features with what is known of them. */
export interface Sample {
  readonly rows: readonly Float64Array[];
  /** 1 where it holds, 0 where not; may lie between. */
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the rows and of the columns that a tree sees. */
  readonly rowShare: number;
  readonly columnShare: number;
  /** Added to the curvature of a leaf. */
  readonly ridge: number;
  /** Least curvature of a leaf. */
  readonly leastLeaf: number;
  readonly seed: number;
}

/** Bins that the values of a column are cut into, at most. */
const BINS = 48;

/**
 * Fits boosted trees to log loss, on features cut into bins by their quantiles.
 * Cost: trees × depth × rows × columns.
 * Source: Friedman 2001, Greedy function approximation; second-order leaves as in Chen & Guestrin 2016, XGBoost.
 */
export function fitTrees(sample: Sample, options: BoostOptions): PackedTrees {
  const random = randomNumbers(options.seed);
  const { targets, weights } = sample;
  const edges = Array.from(sample.rows[0]!, (_, column) => edgesOf(sample.rows, column));
  const bins = edges.map((cuts, column) =>
    Uint8Array.from(sample.rows, (row) => binOf(cuts, row[column]!)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = targets.reduce((total, target, i) => total + target * weights[i]!, 0) / sum;
  const bias = Math.round(1000 * Math.log(mean / (1 - mean)));
  const odds = new Float64Array(targets.length).fill(bias / 1000);
  const trees: string[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    const pull = {
      chosen: Uint8Array.from(odds, () => Number(random() < options.rowShare)),
      slope: new Float64Array(odds.length),
      bend: new Float64Array(odds.length),
    };
    for (let i = 0; i < odds.length; i += 1) {
      const p = 1 / (1 + Math.exp(-odds[i]!));
      pull.slope[i] = weights[i]! * (targets[i]! - p);
      pull.bend[i] = weights[i]! * Math.max(p * (1 - p), 1e-6);
    }
    const columns = edges.flatMap((cuts, column) =>
      cuts.length > 0 && random() < options.columnShare ? [column] : [],
    );
    const tree = growTree({ edges, bins, columns, pull }, options);
    trees.push(tree.text);
    for (let i = 0; i < odds.length; i += 1) odds[i]! += tree.leaves[tree.leafOf[i]!]! / 1000;
  }
  return { depth: options.depth, bias, edges: edges.map((cuts) => cuts.join(' ')), trees };
}

/** What one tree is grown on. */
interface Ground {
  readonly edges: readonly (readonly number[])[];
  /** By column, then by row. */
  readonly bins: readonly Uint8Array[];
  readonly columns: readonly number[];
  /** Slope and curvature of the loss by row, and the rows that this tree sees. */
  readonly pull: {
    readonly chosen: Uint8Array;
    readonly slope: Float64Array;
    readonly bend: Float64Array;
  };
}

interface Split {
  readonly gain: number;
  /** -1: no split is worth it. */
  readonly column: number;
  readonly bin: number;
}

function growTree(ground: Ground, options: BoostOptions) {
  const { bins, columns, pull } = ground;
  const { depth, rate, ridge } = options;
  const inner = (1 << depth) - 1;
  const nodes: string[] = [];
  const place = new Uint16Array(pull.slope.length);
  for (let level = 0; level < depth; level += 1) {
    const first = (1 << level) - 1;
    const best = bestSplits(ground, place, first, options);
    // A node that is not split sends all to its right child: its threshold is below every value.
    for (const { column, bin } of best)
      nodes.push(column < 0 ? `${columns[0] ?? 0}` : `${column}.${bin}`);
    for (let i = 0; i < place.length; i += 1) {
      const { column, bin } = best[place[i]! - first]!;
      place[i] = 2 * place[i]! + (column < 0 || bins[column]![i]! > bin ? 2 : 1);
    }
  }
  const slope = new Float64Array(inner + 1);
  const bend = new Float64Array(inner + 1);
  for (let i = 0; i < place.length; i += 1) {
    if (!pull.chosen[i]) continue;
    slope[place[i]! - inner]! += pull.slope[i]!;
    bend[place[i]! - inner]! += pull.bend[i]!;
  }
  const leaves = Array.from(slope, (value, k) =>
    Math.round((1000 * rate * value) / (bend[k]! + ridge)),
  );
  return {
    text: `${nodes.join(' ')}|${leaves.join(' ')}`,
    leaves,
    leafOf: place.map((node) => node - inner),
  };
}

/** The best split of each node of one level, whose first node is `first`. */
function bestSplits(
  { edges, bins, columns, pull }: Ground,
  place: Uint16Array,
  first: number,
  options: BoostOptions,
): Split[] {
  const best: Split[] = Array.from({ length: first + 1 }, () => ({
    gain: 1e-9,
    column: -1,
    bin: 0,
  }));
  for (const column of columns) {
    const slope = new Float64Array(best.length * BINS);
    const bend = new Float64Array(best.length * BINS);
    const bin = bins[column]!;
    for (let i = 0; i < bin.length; i += 1) {
      if (!pull.chosen[i]) continue;
      const cell = (place[i]! - first) * BINS + bin[i]!;
      slope[cell]! += pull.slope[i]!;
      bend[cell]! += pull.bend[i]!;
    }
    for (const [node, known] of best.entries()) {
      const from = node * BINS;
      const to = from + edges[column]!.length + 1;
      const split = bestCut(slope.subarray(from, to), bend.subarray(from, to), options);
      if (split.gain > known.gain) best[node] = { ...split, column };
    }
  }
  return best;
}

/** The cut of one column's histogram that gains most. */
function bestCut(slope: Float64Array, bend: Float64Array, { ridge, leastLeaf }: BoostOptions) {
  const whole = slope.reduce((sum, value) => sum + value, 0);
  const wholeBend = bend.reduce((sum, value) => sum + value, 0);
  let best = { gain: 0, bin: 0 };
  let left = 0;
  let leftBend = 0;
  for (let bin = 0; bin < slope.length - 1; bin += 1) {
    left += slope[bin]!;
    leftBend += bend[bin]!;
    if (leftBend < leastLeaf || wholeBend - leftBend < leastLeaf) continue;
    const gain =
      left ** 2 / (leftBend + ridge) +
      (whole - left) ** 2 / (wholeBend - leftBend + ridge) -
      whole ** 2 / (wholeBend + ridge);
    if (gain > best.gain) best = { gain, bin };
  }
  return best;
}

/** Cuts at quantiles between values that differ, to three digits. */
function edgesOf(rows: readonly Float64Array[], column: number): number[] {
  const values = Float64Array.from(rows, (row) => row[column]!).sort();
  const cuts = new Set<number>();
  for (let k = 1; k < BINS; k += 1) {
    const at = Math.floor((k * values.length) / BINS);
    if (values[at]! < values[values.length - 1]!) cuts.add(Number(values[at]!.toPrecision(3)));
  }
  return [...cuts].sort((x, y) => x - y);
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  for (let high = cuts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers 0..1 that are the same for the same seed. Source: mulberry32, Tommy Ettinger 2017, public domain. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
