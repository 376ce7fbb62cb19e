import type { PackedTrees } from '../../src/engine/align/trees';

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

const BINS = 48;

/**
 * Fits boosted trees to log loss, on features cut into bins by their quantiles.
 * Cost: trees × depth × rows × columns.
 * Source: Friedman 2001, Greedy function approximation; second-order leaves as in Chen & Guestrin 2016, XGBoost.
 */
export function fitTrees(sample: Sample, options: BoostOptions): PackedTrees {
  const random = randomNumbers(options.seed);
  const width = sample.rows[0]!.length;
  const edges = Array.from({ length: width }, (_, column) => edgesOf(sample.rows, column));
  const bins = edges.map((cuts, column) =>
    Uint8Array.from(sample.rows, (row) => binOf(cuts, row[column]!)),
  );
  const { targets, weights } = sample;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = targets.reduce((total, target, i) => total + target * weights[i]!, 0) / sum;
  const bias = Math.round(1000 * Math.log(mean / (1 - mean)));
  const odds = new Float64Array(targets.length).fill(bias / 1000);
  const trees: string[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    const slope = new Float64Array(odds.length);
    const bend = new Float64Array(odds.length);
    const chosen = new Uint8Array(odds.length);
    for (let i = 0; i < odds.length; i += 1) {
      const p = 1 / (1 + Math.exp(-odds[i]!));
      slope[i] = weights[i]! * (targets[i]! - p);
      bend[i] = weights[i]! * Math.max(p * (1 - p), 1e-6);
      chosen[i] = random() < options.rowShare ? 1 : 0;
    }
    const columns = edges.flatMap((cuts, c) =>
      cuts.length > 0 && random() < options.columnShare ? [c] : [],
    );
    const tree = growTree(bins, edges, columns, chosen, slope, bend, options);
    trees.push(tree.text);
    for (let i = 0; i < odds.length; i += 1) odds[i]! += tree.leaves[tree.leafOf[i]!]! / 1000;
  }
  return { depth: options.depth, bias, edges: edges.map((cuts) => cuts.join(' ')), trees };
}

function growTree(
  bins: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  columns: readonly number[],
  chosen: Uint8Array,
  slope: Float64Array,
  bend: Float64Array,
  { depth, rate, ridge, leastLeaf }: BoostOptions,
) {
  const inner = (1 << depth) - 1;
  const nodes: string[] = [];
  const place = new Uint16Array(slope.length);
  for (let level = 0; level < depth; level += 1) {
    const first = (1 << level) - 1;
    const count = 1 << level;
    const best = Array.from({ length: count }, () => ({ gain: 1e-9, column: -1, bin: 0 }));
    for (const column of columns) {
      const column_ = bins[column]!;
      const g = new Float64Array(count * BINS);
      const h = new Float64Array(count * BINS);
      for (let i = 0; i < column_.length; i += 1) {
        if (!chosen[i]) continue;
        const cell = (place[i]! - first) * BINS + column_[i]!;
        g[cell]! += slope[i]!;
        h[cell]! += bend[i]!;
      }
      const cuts = edges[column]!.length;
      for (let node = 0; node < count; node += 1) {
        let G = 0;
        let H = 0;
        for (let k = 0; k <= cuts; k += 1) {
          G += g[node * BINS + k]!;
          H += h[node * BINS + k]!;
        }
        let left = 0;
        let leftBend = 0;
        for (let k = 0; k < cuts; k += 1) {
          left += g[node * BINS + k]!;
          leftBend += h[node * BINS + k]!;
          if (leftBend < leastLeaf || H - leftBend < leastLeaf) continue;
          const gain =
            left ** 2 / (leftBend + ridge) +
            (G - left) ** 2 / (H - leftBend + ridge) -
            G ** 2 / (H + ridge);
          if (gain > best[node]!.gain) best[node] = { gain, column, bin: k };
        }
      }
    }
    // A node that is not split sends all to its right child: its threshold is below every value.
    for (const { column, bin } of best)
      nodes.push(column < 0 ? `${columns[0] ?? 0}` : `${column}.${bin}`);
    for (let i = 0; i < place.length; i += 1) {
      const { column, bin } = best[place[i]! - first]!;
      place[i] = 2 * place[i]! + (column < 0 || bins[column]![i]! > bin ? 2 : 1);
    }
  }
  const G = new Float64Array(inner + 1);
  const H = new Float64Array(inner + 1);
  for (let i = 0; i < place.length; i += 1) {
    if (!chosen[i]) continue;
    G[place[i]! - inner]! += slope[i]!;
    H[place[i]! - inner]! += bend[i]!;
  }
  const leaves = Array.from(G, (value, k) => Math.round((1000 * rate * value) / (H[k]! + ridge)));
  return {
    text: `${nodes.join(' ')}|${leaves.join(' ')}`,
    leaves,
    leafOf: place.map((node) => node - inner),
  };
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
