import { writeFileSync } from 'node:fs';
import type { PackedNet } from '../../src/engine/learn/net';
import type { PackedTrees } from '../../src/engine/learn/trees';

export interface FittedModels {
  readonly first: PackedNet;
  readonly second: PackedNet;
  readonly opinion: PackedTrees;
  readonly same: PackedTrees;
  /** By log odds. */
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** Writes the fitted numbers as the table that the engine reads. */
export function writeTable(file: URL, models: FittedModels): void {
  const { slope, offset } = models.calibration;
  writeFileSync(
    file,
    `import type { PackedNet } from '../learn/net';
import type { PackedTrees } from '../learn/trees';

/*
 * Weights of the alignment. Source: fitted on 77 pairs of articles of Article-Bias-Prediction (Baly et al. 2020,
 * Apache-2.0), annotated for Crossread, and on 104 pairs written for it; made by scripts/fit-alignment.ts, which also tells
 * how well they do.
 */

${writtenNet('FIRST_LOOK', models.first)}

${writtenNet('SECOND_LOOK', models.second)}

${written('SECOND_OPINION', models.opinion)}

${written('SAME_LOOK', models.same)}

/** How the log odds of all that was asked are stretched and shifted to mean what they say. */
export const CALIBRATION = { slope: ${slope.toFixed(3)}, offset: ${offset.toFixed(3)} };
`,
  );
}

function writtenNet(name: string, net: PackedNet): string {
  return `export const ${name}: PackedNet = ${netAsText(net)};`;
}

function netAsText({ columns, inner, units, bias }: PackedNet): string {
  return `{
    bias: ${bias},
    columns: ${listed(columns)},
    inner: ${listed(inner)},
    units: ${listed(units)},
  }`;
}

function listed(lines: readonly string[]): string {
  return `[\n${lines.map((line) => `      '${line}',`).join('\n')}\n    ]`;
}

/** One fitted model as the source text of a constant. */
export function written(name: string, model: PackedTrees): string {
  return `export const ${name}: PackedTrees = ${treesAsText(model)};`;
}

function treesAsText(model: PackedTrees): string {
  const { edges, trees } = onlyUsedEdges(model);
  return `{
    depth: ${model.depth},
    bias: ${model.bias},
    edges: ${listed(edges)},
    trees: ${listed(trees)},
  }`;
}

/** The same trees without the thresholds that none of them asks for. */
function onlyUsedEdges({ edges, trees }: PackedTrees) {
  const used = edges.map(() => new Set<number>());
  for (const [, column, edge] of trees.join(' ').matchAll(/(\d+)\.(\d+)/g))
    used[Number(column)]!.add(Number(edge));
  const kept = used.map((set) => [...set].sort((x, y) => x - y));
  return {
    edges: edges.map((line, column) => {
      const values = line.split(' ');
      return kept[column]!.map((edge) => values[edge]!).join(' ');
    }),
    trees: trees.map((tree) =>
      tree.replaceAll(
        /(\d+)\.(\d+)/g,
        (_, column: string, edge: string) =>
          `${column}.${kept[Number(column)]!.indexOf(Number(edge))}`,
      ),
    ),
  };
}
