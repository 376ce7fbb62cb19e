import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEATURES } from '../src/engine/align/features/features';
import { lookAgain } from '../src/engine/align/score-pair';
import { SECOND_FEATURES } from '../src/engine/align/second-look';
import { readNet, weigh } from '../src/engine/learn/net';
import { logistic, type PackedTrees, predict, readTrees } from '../src/engine/learn/trees';
import { type BoostOptions, fitTrees, type Sample } from './fit/boosted-trees';
import { type Case, readCase } from './fit/cases';
import { describe, figuresOf } from './fit/figures';
import { type GoldPair, readGold } from './fit/gold-pairs';
import { fitLogistic } from './fit/logistic';
import { fitNet, type NetOptions } from './fit/nets';
import { writeTable } from './fit/write-table';

/*
 * npm exec tsx scripts/fit-alignment.ts DIR
 * Fits the alignment's weights on DIR/alignment/train.jsonl and on the pairs written for it, says how well they do on events
 * that they were not fitted on, and writes src/engine/align/fitted.table.ts. The same data give the same table.
 */

/** Parts of the cross-validation; an event is wholly in one. */
const FOLDS = 7;
/**
 * Pairs of articles on invented events, written and annotated for this: two newsrooms that tell one event, or retell one report,
 * in their own words, which is rare among the real pairs. With a tenth of their weight they do no harm to the real ones.
 */
const WRITTEN = fileURLToPath(new URL('fit/written-pairs.jsonl', import.meta.url));
const WEIGHT_OF_WRITTEN = 0.1;
/** What two articles on different events count: enough that none of their sentences are matched. */
const WEIGHT_OF_STRANGERS = 0.05;
const TABLE = new URL('../src/engine/align/fitted.table.ts', import.meta.url);
const LOOK: NetOptions = {
  units: 16,
  nets: 2,
  epochs: 30,
  rate: 0.002,
  decay: 0.01,
  columnDrop: 0.1,
  unitDrop: 0.2,
  batch: 256,
  seed: 1,
};
const OPINION: BoostOptions = {
  trees: 160,
  depth: 4,
  rate: 0.07,
  rowShare: 0.7,
  columnShare: 0.5,
  ridge: 5,
  leastLeaf: 5,
  seed: 1,
};
const RELATION: BoostOptions = {
  trees: 60,
  depth: 3,
  rate: 0.07,
  rowShare: 0.7,
  columnShare: 0.5,
  ridge: 5,
  leastLeaf: 8,
  seed: 1,
};

/** Which candidates a model learns from, and what it tells. */
interface Task {
  readonly width: number;
  readonly includes: (one: Case, index: number) => boolean;
  readonly holds: (one: Case, index: number) => boolean;
}

const isLink = (one: Case, index: number) => one.relations[index] !== null;
const isSame = (one: Case, index: number) => one.relations[index] !== 'partial';
const FIRST: Task = {
  width: FEATURES.length,
  includes: (one, index) => one.surest[index]!,
  holds: isLink,
};
const SECOND: Task = { ...FIRST, width: SECOND_FEATURES.length };
const SAME: Task = {
  ...SECOND,
  includes: (one, index) => one.surest[index]! && isLink(one, index),
  holds: isSame,
};

function readCases(pairs: readonly GoldPair[], weight: number): Case[] {
  const events = [...new Set(pairs.map(({ event }) => event))];
  return pairs.map((pair) => readCase(pair, events.indexOf(pair.event) % FOLDS, weight));
}

/** An article of each event beside one of the next: nothing in them matches, wherever it stands. */
function strangers(pairs: readonly GoldPair[]): GoldPair[] {
  return pairs.map((pair, index) => ({
    ...pair,
    b: pairs[(index + 1) % pairs.length]!.b,
    links: [],
    maybe: [],
  }));
}

function sampleOf(cases: readonly Case[], { width, includes, holds }: Task): Sample {
  const chosen = cases.flatMap((one) =>
    one.looked.rows.flatMap((row, index) => (includes(one, index) ? [{ one, row, index }] : [])),
  );
  return {
    rows: chosen.map(({ row }) => row.subarray(0, width)),
    targets: Float64Array.from(chosen, ({ one, index }) => Number(holds(one, index))),
    weights: Float64Array.from(chosen, ({ one }) => one.weight),
  };
}

const fitLook = (cases: readonly Case[], task: Task) => fitNet(sampleOf(cases, task), LOOK);
const fitOpinion = (cases: readonly Case[]) => fitTrees(sampleOf(cases, SECOND), OPINION);
const fitRelation = (cases: readonly Case[]) => fitTrees(sampleOf(cases, SAME), RELATION);

type Weigh = (row: Float64Array) => number;
const weighsLook = (task: Task) => (cases: readonly Case[]) => {
  const net = readNet(fitLook(cases, task));
  return (row: Float64Array) => weigh(net, row);
};
const weighsTrees = (fit: (cases: readonly Case[]) => PackedTrees) => (cases: readonly Case[]) => {
  const trees = readTrees(fit(cases));
  return (row: Float64Array) => predict(trees, row);
};

/** The log odds of each case by a model fitted on the other folds. */
function oddsOutOfFold(
  cases: readonly Case[],
  fit: (cases: readonly Case[]) => Weigh,
): Float64Array[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(cases.filter((one) => one.fold !== fold)),
  );
  return cases.map(({ fold, looked }) => Float64Array.from(looked.rows, models[fold]!));
}

const folder = process.argv[2];
if (!folder)
  throw new RangeError('fit-alignment: name the folder that holds alignment/train.jsonl');
const written = readGold(WRITTEN);
const cases = [
  ...readCases(readGold(join(folder, 'alignment', 'train.jsonl')), 1),
  ...readCases(written, WEIGHT_OF_WRITTEN),
  ...readCases(strangers(written), WEIGHT_OF_STRANGERS),
];

const firstOdds = oddsOutOfFold(cases, weighsLook(FIRST));
const always = cases.map(({ looked }) => looked.rows.map(() => true));
/** Prints figures of the real pairs, then of the written ones. */
const report = (name: string, odds: readonly Float64Array[], same = always) => {
  for (const weight of [1, WEIGHT_OF_WRITTEN]) {
    const chosen = [...cases.keys()].filter((k) => cases[k]!.weight === weight);
    const verdicts = chosen.map((k) => ({ confidence: odds[k]!.map(logistic), same: same[k]! }));
    const figures = figuresOf(
      chosen.map((k) => cases[k]!),
      verdicts,
    );
    console.log(weight === 1 ? name : `${name}, written`, describe(figures));
  }
};
report('first look', firstOdds);
for (const [index, { pair, looked }] of cases.entries()) lookAgain(pair, looked, firstOdds[index]!);
const secondOdds = oddsOutOfFold(cases, weighsLook(SECOND));
report('second look', secondOdds);
const looksOdds = firstOdds.map((first, k) =>
  first.map((value, i) => (value + secondOdds[k]![i]!) / 2),
);
report('mean of both', looksOdds);
const opinionOdds = oddsOutOfFold(cases, weighsTrees(fitOpinion));
const odds = looksOdds.map((both, k) => both.map((value, i) => (value + opinionOdds[k]![i]!) / 2));
report('and of the trees', odds);
const sameOdds = oddsOutOfFold(cases, weighsTrees(fitRelation));
for (const least of [0.3, 0.4, 0.5]) {
  const same = sameOdds.map((each) => Array.from(each, (value) => logistic(value) >= least));
  report(`same from ${least}`, odds, same);
}
// Platt 1999, Probabilistic outputs for support vector machines: how log odds are stretched and shifted to mean what they say.
const [slope, offset] = fitLogistic(
  odds.flatMap((each) => Array.from(each, (value) => [value, 1])),
  cases.flatMap(({ relations }) => relations.map((relation) => relation !== null)),
  cases.flatMap(({ relations, weight }) => relations.map(() => weight)),
);
writeTable(TABLE, {
  first: fitLook(cases, FIRST),
  second: fitLook(cases, SECOND),
  opinion: fitOpinion(cases),
  same: fitRelation(cases),
  calibration: { slope: slope!, offset: offset! },
});
