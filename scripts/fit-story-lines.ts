import { writeFileSync } from 'node:fs';
import { logistic, type PackedTrees, predict, readTrees } from '../src/engine/learn/trees';
import { chooseStory, findInCleanText, isNearlyAllStory } from '../src/engine/segment/story-lines';
import { type BoostOptions, fitTrees } from './fit/boosted-trees';
import { compareShingles } from './fit/shingles';
import { type LabelledPage, readCleanTexts, readPages } from './fit/story-pages';
import { written } from './fit/write-table';

/*
 * npm exec tsx scripts/fit-story-lines.ts DIR
 * Fits which lines of a page are its story on DIR/noise/dev.{html,lines}.jsonl.gz and, for plain text, on the articles
 * of DIR/alignment/train.jsonl; says how well it does on sites that it was not fitted on, and writes
 * src/engine/segment/story-trees.table.ts. The same data give the same table.
 */

/** Parts of the cross-validation; a site is wholly in one. */
const FOLDS = 8;
const TABLE = new URL('../src/engine/segment/story-trees.table.ts', import.meta.url);
const OPTIONS: BoostOptions = {
  trees: 120,
  depth: 4,
  rate: 0.07,
  rowShare: 0.7,
  columnShare: 0.4,
  ridge: 4,
  leastLeaf: 4,
  seed: 1,
};
/** Weight of a text that is nearly all story against a page: there are twice as many. */
const CLEAN_WEIGHT = 0.3;

function fit(pages: readonly LabelledPage[]): PackedTrees {
  const lines = pages.flatMap((page) => {
    const weights = weightsOf(page);
    return page.rows.flatMap((row, index) =>
      page.labels[index] === -1
        ? []
        : [{ row, target: page.labels[index]!, weight: weights[index]! }],
    );
  });
  return fitTrees(
    {
      rows: lines.map(({ row }) => row),
      targets: Float64Array.from(lines, ({ target }) => target),
      weights: Float64Array.from(lines, ({ weight }) => weight),
    },
    OPTIONS,
  );
}

/** By line its words, in hundredths of the story's: a page counts as much as any other, as in the figure. */
function weightsOf({ lines, labels, gold }: LabelledPage): number[] {
  const sizes = lines.map((line) => Math.min(120, line.shape.words) + 3);
  const story = sizes.reduce((sum, size, index) => sum + (labels[index] === 1 ? size : 0), 0);
  const scale = (gold === null ? CLEAN_WEIGHT : 1) * (100 / Math.max(story, 60));
  return sizes.map((size) => Math.min(12, size * scale));
}

function decide(model: PackedTrees, page: LabelledPage): boolean[] {
  if (isNearlyAllStory(page.lines)) return findInCleanText(page.lines);
  const trees = readTrees(model);
  const chances = Float64Array.from(page.rows, (row) => logistic(predict(trees, row)));
  return chooseStory(page.lines, chances);
}

function crossValidate(name: string, pages: readonly LabelledPage[]): void {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(pages.filter((page) => page.fold !== fold)),
  );
  const scores = pages.flatMap((page) => {
    if (page.gold === null) return [];
    const story = decide(models[page.fold]!, page);
    const kept = page.lines.filter((_, index) => story[index]).map(({ text }) => text);
    return [compareShingles(page.gold, kept.join('\n'))];
  });
  const mean = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  const [p, r] = [mean(scores.map((s) => s.precision)), mean(scores.map((s) => s.recall))];
  const lost = scores.filter(({ recall }) => recall !== null && recall < 0.5).length;
  console.log(
    `${name}, sites not fitted on: precision ${p.toFixed(3)}, recall ${r.toFixed(3)}, ` +
      `F1 ${((2 * p * r) / (p + r)).toFixed(3)}, pages that lost half ${lost} of ${scores.length}`,
  );
}

const folder = process.argv[2];
if (!folder)
  throw new RangeError('fit-story-lines: name the folder that holds noise/ and alignment/');
const text = [...(await readPages(folder, 'text', FOLDS)), ...readCleanTexts(folder, FOLDS)];
crossValidate('lines alone', text);
const html = await readPages(folder, 'html', FOLDS);
crossValidate('HTML', html);
writeFileSync(
  TABLE,
  `import type { PackedTrees } from '../learn/trees';

/*
 * Which lines of a page are its story. Source: fitted on 79 pages of the article extraction benchmark of
 * Scrapinghub (MIT) and, for plain text, on the articles of 77 pairs of Article-Bias-Prediction (Baly et al. 2020,
 * Apache-2.0); made by scripts/fit-story-lines.ts, which also tells how well they do.
 */

/** For plain text: the lines alone. */
${written('TEXT_TREES', fit(text))}

/** For pages with markup. */
${written('PAGE_TREES', fit(html))}
`,
);
