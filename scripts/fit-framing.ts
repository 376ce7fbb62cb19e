import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
import { readGold } from './fit/gold-pairs';
import { written } from './fit/write-table';

/*
 * npm exec tsx scripts/fit-framing.ts DIR [TABLE]
 * Fits the ranker of framings on DIR/framing/train.jsonl and on pairs written for it, says what is found on pairs that it was
 * not fitted on, and writes src/engine/framing/ranker.table.ts. The same data give the same table. The links are those of the alignment
 * as it stands: where that was fitted on the same pairs, fit it on the others first, or it looks too sure.
 */

const TABLE = new URL('../src/engine/framing/ranker.table.ts', import.meta.url);
const FOLDS = 4;
/** Of some pairs written for the alignment what a reader points out; the digit behind the letter is the writer, four in all. */
const WRITTEN = fileURLToPath(new URL('fit/written-framings.jsonl', import.meta.url));
const WRITTEN_PAIRS = fileURLToPath(new URL('fit/written-pairs.jsonl', import.meta.url));
/**
 * What a written pair counts beside a real one. With three seeds each: at 0, 0.1, 0.2 and 1 real pairs held out give 0.308,
 * 0.308, 0.313 and 0.312 found.
 */
const WEIGHT_OF_WRITTEN = 0.2;
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
  readonly id: string;
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

const readStories = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldStory);

function writtenStories(): GoldStory[] {
  const texts = new Map(readGold(WRITTEN_PAIRS).map((pair) => [pair.id, pair]));
  return readStories(WRITTEN).map(({ id, framings }) => {
    const { a, b } = texts.get(id)!;
    return { id, a, b, framings };
  });
}

/** A pair with its rows, each of which counts `share` times; `seed` draws the wrong ones. */
function readRows(story: GoldStory, seed: number, fold: number, share: number) {
  const pair = readPair(story);
  const counted = (each: readonly Row[]) =>
    each.map((row): Row => ({ ...row, weight: share * row.weight }));
  return {
    pair,
    fold,
    isWritten: share < 1,
    contrasts: counted(contrastRows(pair, seed)),
    omissions: counted(omissionRows(pair)),
  };
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
const stories = readStories(join(folder, 'framing', 'train.jsonl'));
const rows = [
  ...stories.map((one, index) => readRows(one, index + 1, index % FOLDS, 1)),
  ...writtenStories().map((one, index) =>
    readRows(one, stories.length + index + 1, Number(one.id[1]) % FOLDS, WEIGHT_OF_WRITTEN),
  ),
];
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

const figures = [new FramingFigures(), new FramingFigures()] as const;
for (let fold = 0; fold < FOLDS; fold += 1) {
  const { contrasts, omissions } = fitted(rows.filter((row) => row.fold !== fold));
  const ranker = { contrasts: readTrees(contrasts), omissions: readTrees(omissions) };
  for (const { pair, isWritten } of rows.filter((row) => row.fold === fold)) {
    const { columns, entities, links, gold } = pair;
    const found = findFramings(columns, entities, links, [], [], undefined, ranker);
    figures[isWritten ? 1 : 0].add(found, gold);
  }
}
for (const [name, one] of [
  ['real pairs', figures[0]],
  ['written pairs', figures[1]],
] as const)
  console.log(`${name}\n${one.describe()}`);

const { contrasts, omissions } = fitted(rows);
writeFileSync(
  process.argv[3] ?? TABLE,
  `import type { PackedTrees } from '../learn/trees';

/*
 * Weights of the framing ranker. Source: fitted on ${stories.length} pairs of articles of Article-Bias-Prediction (Baly et al. 2020,
 * Apache-2.0), annotated for Crossread, and ${rows.length - stories.length} pairs of our own;
 * made by scripts/fit-framing.ts, which also tells what it finds.
 */

${written('CONTRAST_RANKER', contrasts)}

${written('OMISSION_RANKER', omissions)}
`,
);
