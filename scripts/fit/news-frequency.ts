import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tagSpan } from '../../src/engine/annotate/tagger';

/*
 * node --import tsx scripts/fit/news-frequency.ts DIR
 * Turns DIR/extra/news-df.tsv.gz (word form, tab, number of documents; the first line gives their total) into
 * src/engine/align/news-frequency.table.ts: stems by how rare they are.
 */

/** Steps a doubling of the frequency is cut into: the table keeps a word's rarity to 19 %. */
const STEPS_PER_DOUBLING = 2;
/** Documents a stem must stand in to be listed; rarer ones are as rare as an unknown word. */
const LEAST_DOCUMENTS = 24;
const TABLE = new URL('../../src/engine/align/news-frequency.table.ts', import.meta.url);

const folder = process.argv[2];
if (!folder)
  throw new RangeError('news-frequency: name the folder that holds extra/news-df.tsv.gz');
const [head, ...lines] = gunzipSync(readFileSync(join(folder, 'extra', 'news-df.tsv.gz')))
  .toString('utf8')
  .trim()
  .split('\n');
const total = Number(head!.split('\t')[1]);
const documents = new Map<string, number>();
for (const line of lines) {
  const [form, count] = line.split('\t') as [string, string];
  if (!/^\p{L}{2,}$/u.test(form)) continue;
  const stem = tagSpan(form, { start: 0, end: form.length })[0]?.stem;
  if (stem) documents.set(stem, Math.min(total, (documents.get(stem) ?? 0) + Number(count)));
}
const levels: string[][] = [];
for (const [stem, count] of documents) {
  if (count < LEAST_DOCUMENTS) continue;
  const level = Math.round(Math.log2(total / count) * STEPS_PER_DOUBLING);
  (levels[level] ??= []).push(stem);
}
const rows = Array.from(levels, (stems) => `  '${(stems ?? []).sort().join(' ')}',`);
writeFileSync(
  TABLE,
  `/*
 * Stems of English news by rarity: those of row k stand in one of 2^(k / ${STEPS_PER_DOUBLING}) articles.
 * Source: document counts over ${total} US news articles (Baly et al. 2020, Article-Bias-Prediction, Apache-2.0),
 * stems in ${LEAST_DOCUMENTS} articles or more; made by scripts/fit/news-frequency.ts.
 */
export const STEMS_BY_RARITY: readonly string[] = [
${rows.join('\n')}
];
`,
);
