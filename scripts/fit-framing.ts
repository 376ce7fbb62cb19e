import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignArticles } from '../src/engine/align/align-articles';
import { logistic, predict, readTrees, type Trees } from '../src/engine/align/trees';
import { resolveEntities } from '../src/engine/entities/shared-entities';
import { findContrasts, kindsOf } from '../src/engine/framing/contrasts';
import { omissionRow } from '../src/engine/framing/omissions';
import { contrastRow } from '../src/engine/framing/ranker';
import { silenceOf } from '../src/engine/framing/tell-omissions';
import { spanOfRun, Story } from '../src/engine/framing/telling';
import { prepare } from '../src/engine/prepare';
import type { PairLink } from '../src/engine/prepared';
import type { FramingKind } from '../src/model/comparison';
import { NO_DEADLINE } from '../src/model/progress';
import type { Span } from '../src/model/span';
import { type BoostOptions, fitTrees, randomNumbers } from './fit/boosted-trees';
import { written } from './fit/write-table';

/*
 * npm exec tsx scripts/fit-framing.ts DIR [TABLE]
 * Fits the ranker of framings on DIR/framing/train.jsonl, says how well it ranks on pairs that it was not fitted on,
 * and writes src/engine/framing/ranker.table.ts. The same data give the same table. The links are those of the
 * alignment as it stands: where that was fitted on the same pairs, fit it on the others first, or it looks too sure.
 */

const TABLE = new URL('../src/engine/framing/ranker.table.ts', import.meta.url);
const FOLDS = 4;
/** Share of the wrong contrasts that the ranker learns from, each with the weight of all that it stands for. */
const WRONG_SHARE = 0.06;
/** Weight that all contrasts which meet one annotated framing share by the root of their number. */
const MET_WEIGHT = 10;
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

/** Kinds that a reader may take for each other: a hit in the family is one. */
const FAMILIES: readonly (readonly FramingKind[])[] = [
  ['label', 'status'],
  ['label', 'wording', 'degree'],
  ['wording', 'degree', 'voice'],
  ['reporting-verb', 'hedge', 'attribution'],
  ['quotation', 'attribution', 'wording'],
];

interface GoldFraming {
  readonly kind: FramingKind;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}
interface GoldStory {
  readonly id: string;
  readonly a: { readonly name: string; readonly text: string };
  readonly b: { readonly name: string; readonly text: string };
  readonly framings: readonly GoldFraming[];
}
interface ReadStory {
  readonly story: Story;
  /** All pairs of sentences whose words are compared. */
  readonly pairs: readonly PairLink[];
}
interface Row {
  readonly fold: number;
  readonly features: Float64Array;
  readonly right: boolean;
  /** What the row counts for. */
  weight: number;
}

const isKin = (x: FramingKind, y: FramingKind) =>
  x === y || FAMILIES.some((family) => family.includes(x) && family.includes(y));

/** Words that overlap those of a reader by 0.3, or lie in them, or hold them in at most 80 characters. */
function meets(span: Span, gold: readonly Span[]): boolean {
  return gold.some((other) => {
    const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
    if (shared <= 0) return false;
    const all = Math.max(span.end, other.end) - Math.min(span.start, other.start);
    const [own, theirs] = [span.end - span.start, other.end - other.start];
    return shared / all >= 0.3 || (shared === Math.min(own, theirs) && own <= 80);
  });
}

function readStory({ a, b }: GoldStory): ReadStory {
  const columns = [a, b].map(({ name, text }) =>
    prepare({ name, sha256: name, format: 'text', text, hints: [], declared: {} }),
  );
  const alignment = alignArticles(columns, resolveEntities(columns), {
    deadline: NO_DEADLINE,
    progress: () => undefined,
  });
  return {
    story: new Story(columns, alignment.links),
    pairs: [...alignment.links, ...alignment.near],
  };
}

function contrastRows(
  { story, pairs }: ReadStory,
  gold: readonly GoldFraming[],
  fold: number,
): Row[] {
  const random = randomNumbers(fold + 1);
  const meeting = new Map<GoldFraming, Row[]>();
  const rows = pairs.flatMap((link) => {
    const a = story.sentence(link.a.column, link.sentenceA);
    const b = story.sentence(link.b.column, link.sentenceB);
    return findContrasts(a, b, link).flatMap((contrast) => {
      const spanA = spanOfRun(a.view, contrast.a);
      const spanB = spanOfRun(b.view, contrast.b);
      const met = gold.filter((one) => meets(spanA, one.a) && meets(spanB, one.b));
      return kindsOf(contrast, a, b).flatMap((kind): Row[] => {
        const kin = met.filter((one) => isKin(kind, one.kind));
        if (kin.length === 0 && random() >= WRONG_SHARE) return [];
        const features = contrastRow(contrast, kind);
        const row = { fold, features, right: kin.length > 0, weight: 1 / WRONG_SHARE };
        for (const one of kin) meeting.set(one, [...(meeting.get(one) ?? []), row]);
        return [row];
      });
    });
  });
  // Many runs meet one framing: by the root, a framing that is easy to meet does not drown the others.
  for (const row of rows) if (row.right) row.weight = MET_WEIGHT;
  for (const met of meeting.values())
    for (const row of met) row.weight = Math.min(row.weight, MET_WEIGHT / Math.sqrt(met.length));
  return rows;
}

function omissionRows(story: Story, gold: readonly GoldFraming[], fold: number): Row[] {
  return story.columns.flatMap((article, column) => {
    const [here, there] = column === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const);
    const alone = gold.filter((one) => one[here].length > 0 && one[there].length === 0);
    const stems = new Set(story.columns[1 - column]!.tokens.map(({ stem }) => stem));
    return article.sentences.flatMap(({ inStory }, sentence): Row[] => {
      if (!inStory) return [];
      const silence = silenceOf(story, column, sentence, [1 - column], stems);
      const { start, end } = article.sentences[sentence]!;
      const right = alone.some((one) =>
        one[here].some((span) => span.start < end && start < span.end),
      );
      const features = omissionRow(story.sentence(column, sentence), silence);
      return [{ fold, features, right, weight: 1 }];
    });
  });
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

/** How often the ranker puts a right one before a wrong one, on pairs that it was not fitted on. Score 0..1. */
function rankingOutOfFold(rows: readonly Row[], options: BoostOptions): number {
  const scored: (readonly [number, boolean])[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = rows.filter((row) => row.fold !== fold);
    const model: Trees = readTrees(fit(others, options));
    for (const row of rows)
      if (row.fold === fold) scored.push([logistic(predict(model, row.features)), row.right]);
  }
  scored.sort((x, y) => x[0] - y[0]);
  let ranks = 0;
  let right = 0;
  for (const [index, [, isRight]] of scored.entries()) {
    if (!isRight) continue;
    ranks += index;
    right += 1;
  }
  return (ranks - (right * (right - 1)) / 2) / (right * (scored.length - right));
}

const folder = process.argv[2];
if (!folder) throw new RangeError('fit-framing: name the folder that holds framing/train.jsonl');
const gold = readFileSync(join(folder, 'framing', 'train.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldStory);
const stories = gold.map((one) => ({ story: readStory(one), framings: one.framings }));
const contrasts = stories.flatMap(({ story, framings }, k) =>
  contrastRows(story, framings, k % FOLDS),
);
const omissions = stories.flatMap(({ story, framings }, k) =>
  omissionRows(story.story, framings, k % FOLDS),
);
console.log('contrasts', contrasts.length, rankingOutOfFold(contrasts, CONTRASTS));
console.log('omissions', omissions.length, rankingOutOfFold(omissions, OMISSIONS));
writeFileSync(
  process.argv[3] ?? TABLE,
  `import type { PackedTrees } from '../align/trees';

/*
 * Weights of the framing ranker. Source: fitted on ${gold.length} pairs of articles of Article-Bias-Prediction (Baly et al. 2020,
 * Apache-2.0), annotated for Crossread; made by scripts/fit-framing.ts, which also tells how well they rank.
 */

${written('CONTRAST_RANKER', fit(contrasts, CONTRASTS))}

${written('OMISSION_RANKER', fit(omissions, OMISSIONS))}
`,
);
