import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignArticles } from '../src/engine/align/align-articles';
import { readTrees } from '../src/engine/learn/trees';
import { joinByLinks } from '../src/engine/entities/join-by-links';
import { resolveEntities } from '../src/engine/entities/shared-entities';
import { findFramings } from '../src/engine/framing/find-framings';
import { prepare } from '../src/engine/prepare';
import { NO_DEADLINE } from '../src/model/progress';
import { type BoostOptions, fitTrees } from './fit/boosted-trees';
import { FramingFigures } from './fit/framing-figures';
import {
  contrastRows,
  type FramedPair,
  type GoldFraming,
  omissionRows,
  type Row,
} from './fit/framing-rows';
import { written } from './fit/write-table';

/*
 * npm exec tsx scripts/fit-framing.ts DIR [TABLE]
 * Fits the ranker of framings on DIR/framing/train.jsonl, says what is found on pairs that it was not fitted on, and
 * writes src/engine/framing/ranker.table.ts. The same data give the same table. The links are those of the alignment
 * as it stands: where that was fitted on the same pairs, fit it on the others first, or it looks too sure.
 */

const TABLE = new URL('../src/engine/framing/ranker.table.ts', import.meta.url);
const FOLDS = 4;
const CONTRASTS: BoostOptions = {
  trees: 150,
  depth: 3,
  rate: 0.06,
  rowShare: 0.6,
  columnShare: 0.4,
  ridge: 30,
  leastLeaf: 20,
  seed: 1,
};
const OMISSIONS: BoostOptions = { ...CONTRASTS, trees: 60, depth: 2, leastLeaf: 4, ridge: 10 };

interface GoldArticle {
  readonly name: string;
  readonly text: string;
}
interface GoldStory {
  readonly a: GoldArticle;
  readonly b: GoldArticle;
  readonly framings: readonly GoldFraming[];
}

function readPair({ a, b, framings }: GoldStory): FramedPair {
  const columns = [a, b].map(({ name, text }) =>
    prepare({ name, sha256: name, format: 'text', text, hints: [], declared: {} }),
  );
  const byName = resolveEntities(columns);
  const { links } = alignArticles(columns, {
    deadline: NO_DEADLINE,
    progress: () => undefined,
  });
  return { columns, entities: joinByLinks(columns, byName, links), links, gold: framings };
}

function fit(rows: readonly Row[], options: BoostOptions) {
  return fitTrees(
    {
      rows: rows.map(({ features }) => features),
      targets: Float64Array.from(rows, ({ right }) => Number(right)),
      weights: Float64Array.from(rows, ({ weight }) => weight),
    },
    options,
  );
}

const folder = process.argv[2];
if (!folder) throw new RangeError('fit-framing: name the folder that holds framing/train.jsonl');
const pairs = readFileSync(join(folder, 'framing', 'train.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => readPair(JSON.parse(line) as GoldStory));
const rows = pairs.map((pair, index) => ({
  fold: index % FOLDS,
  contrasts: contrastRows(pair, index + 1),
  omissions: omissionRows(pair),
}));
const fitted = (chosen: typeof rows) => ({
  contrasts: fit(
    chosen.flatMap(({ contrasts }) => contrasts),
    CONTRASTS,
  ),
  omissions: fit(
    chosen.flatMap(({ omissions }) => omissions),
    OMISSIONS,
  ),
});

const figures = new FramingFigures();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const { contrasts, omissions } = fitted(rows.filter((row) => row.fold !== fold));
  const ranker = { contrasts: readTrees(contrasts), omissions: readTrees(omissions) };
  for (const [index, { columns, entities, links, gold }] of pairs.entries())
    if (index % FOLDS === fold)
      figures.add(findFramings(columns, entities, links, [], [], undefined, ranker), gold);
}
console.log(figures.describe());

const { contrasts, omissions } = fitted(rows);
writeFileSync(
  process.argv[3] ?? TABLE,
  `import type { PackedTrees } from '../learn/trees';

/*
 * Weights of the framing ranker. Source: fitted on ${pairs.length} pairs of articles of Article-Bias-Prediction (Baly et al. 2020,
 * Apache-2.0), annotated for Crossread; made by scripts/fit-framing.ts, which also tells what it finds.
 */

${written('CONTRAST_RANKER', contrasts)}

${written('OMISSION_RANKER', omissions)}
`,
);
