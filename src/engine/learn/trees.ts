/** Boosted decision trees, as `readTrees` unpacks them; each tree is a complete binary one. */
export interface Trees {
  readonly depth: number;
  readonly bias: number;
  /** By tree, then by inner node in breadth-first order. */
  readonly columns: Uint8Array;
  readonly thresholds: Float64Array;
  /** By tree, then by leaf from left to right. Unit: log odds. */
  readonly leaves: Float64Array;
}

/** Trees as they are written in a table: see `readTrees`. */
export interface PackedTrees {
  readonly depth: number;
  /** Unit: log odds × 1,000. */
  readonly bias: number;
  /** By column the thresholds that are used, ascending, joined by spaces. */
  readonly edges: readonly string[];
  /** By tree: `column.edge` of each inner node, `|`, each leaf in log odds × 1,000. */
  readonly trees: readonly string[];
}

/** Unpacks a table of trees. Cost: linear, once. */
export function readTrees({ depth, bias, edges, trees }: PackedTrees): Trees {
  const values = edges.map((line) => line.split(' ').map(Number));
  const columns: number[] = [];
  const thresholds: number[] = [];
  const leaves: number[] = [];
  for (const tree of trees) {
    const [nodes, ends] = tree.split('|') as [string, string];
    for (const node of nodes.split(' ')) {
      const [column, edge] = node.split('.').map(Number) as [number, number?];
      columns.push(column);
      thresholds.push(edge === undefined ? Number.NEGATIVE_INFINITY : values[column]![edge]!);
    }
    for (const leaf of ends.split(' ')) leaves.push(Number(leaf) / 1000);
  }
  return {
    depth,
    bias: bias / 1000,
    columns: Uint8Array.from(columns),
    thresholds: Float64Array.from(thresholds),
    leaves: Float64Array.from(leaves),
  };
}

/** The log odds that the trees give to a row of features. Cost: trees × depth. */
export function predict(model: Trees, row: Float64Array): number {
  const { depth, columns, thresholds, leaves } = model;
  const inner = (1 << depth) - 1;
  let sum = model.bias;
  for (let nodes = 0, ends = 0; ends < leaves.length; nodes += inner, ends += inner + 1) {
    let node = 0;
    for (let level = 0; level < depth; level += 1) {
      const at = nodes + node;
      // Counted, not branched on: which way a row goes cannot be foreseen, and a wrong guess costs more than the step.
      node = 2 * node + 1 + Number(row[columns[at]!]! > thresholds[at]!);
    }
    sum += leaves[ends + node - inner]!;
  }
  return sum;
}

/** Log odds as a probability. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
