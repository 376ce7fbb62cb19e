import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachLikeness, promiseFigures } from '../src/engine/align/candidates';
import type { Pair } from '../src/engine/align/pair';
import { readPair } from './fit/cases';
import { type GoldPair, goldRelations, readGold } from './fit/gold-pairs';
import { fitLogistic } from './fit/logistic';

/*
 * npm exec tsx scripts/fit-promise.ts DIR
 * Fits what makes two statements worth a closer look on DIR/alignment/train.jsonl and on the pairs written for it, and writes
 * src/engine/align/promise.table.ts. Where the numbers change, so do the candidates, and scripts/fit-alignment.ts is due.
 */

const WRITTEN = fileURLToPath(new URL('fit/written-pairs.jsonl', import.meta.url));
const TABLE = new URL('../src/engine/align/promise.table.ts', import.meta.url);

/** All pairs of statements of two articles. */
interface Rows {
  readonly figures: number[][];
  readonly linked: boolean[];
}

function rowsOf(gold: GoldPair): Rows {
  const { pair, touches } = readPair(gold);
  const links = goldRelations(gold);
  const rows: Rows = { figures: [], linked: [] };
  for (const [x, y, likeness] of allPairs(pair)) {
    rows.figures.push(promiseFigures(pair, x, y, likeness));
    rows.linked.push(touches({ a: x, b: y }).some((key) => links.has(key)));
  }
  return rows;
}

function allPairs(pair: Pair): [number, number, number][] {
  const [height, width] = [pair.a.statements.length, pair.b.statements.length];
  const likeness = new Float64Array(height * width);
  eachLikeness(pair, (a, b, value) => (likeness[a * width + b] = value));
  return Array.from(likeness, (value, at) => [Math.floor(at / width), at % width, value]);
}

const folder = process.argv[2];
if (!folder) throw new RangeError('fit-promise: name the folder that holds alignment/train.jsonl');
const rows = [join(folder, 'alignment', 'train.jsonl'), WRITTEN].flatMap(readGold).map(rowsOf);
const [bias, ...weights] = fitLogistic(
  rows.flatMap(({ figures }) => figures.map((row) => [1, ...row])),
  rows.flatMap(({ linked }) => linked),
);
const rounded = (value: number) => Number(value.toFixed(2));
writeFileSync(
  TABLE,
  `/*
 * What makes two statements worth a closer look, in the order of \`promiseFigures\`. Source: logistic regression on 77 pairs of
 * articles of Article-Bias-Prediction (Baly et al. 2020, Apache-2.0), annotated for Crossread, and on 104 pairs written for it;
 * made by scripts/fit-promise.ts.
 */
export const PROMISE = {
  bias: ${rounded(bias!)},
  weights: [${weights.map(rounded).join(', ')}],
} as const;
`,
);
console.log({ bias, weights });
