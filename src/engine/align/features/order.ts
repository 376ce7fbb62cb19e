import { forShared, ratio } from '../merge';
import { nearWeight } from '../own-mass';
import type { Pair } from '../pair';
import { type Statement, wordsOfKey } from '../statements';
import type { FeatureGroup } from './group';

/** Words of a statement in which the longest shared run is looked for. */
const MAX_RUN = 120;
/** Takes the weight out of matches between very short statements. Unit: mass of near words. */
const PRIOR_NEAR_MASS = 20;

/** The words that stand together in both: runs, neighbours, and words near each other. */
export const ORDER: FeatureGroup = {
  names: [
    'longest run',
    'longest run of the shorter',
    'neighbours shared',
    'neighbours of the shorter',
    'near mass shared',
    'near words shared',
    'near mass for the lengths',
  ],
  fill: (put, pair, { a, b }) => {
    const x = pair.a.statements[a]!;
    const y = pair.b.statements[b]!;
    const shorter = Math.min(x.run.length, y.run.length);
    const { mass: neighbours, count: pairsBeside } = sharedNeighbours(pair, x, y);
    const run = pairsBeside > 0 ? longestRun(x.run, y.run) : Number(sharesWord(x, y));
    put(run);
    put(ratio(run, shorter));
    put(neighbours);
    put(ratio(neighbours, shorter));
    let mass = 0;
    let count = 0;
    forShared(x.near, y.near, (i) => {
      mass += nearWeight(pair.weight, x.near[i]!);
      count += 1;
    });
    put(mass);
    put(count);
    put(mass / (PRIOR_NEAR_MASS + Math.sqrt(pair.a.own[a]!.near * pair.b.own[b]!.near)));
  },
};

/** Words in the longest run that stands in both. */
function longestRun(x: Int32Array, y: Int32Array): number {
  const width = Math.min(y.length, MAX_RUN);
  const above = new Uint16Array(width + 1);
  let best = 0;
  for (let i = 0; i < Math.min(x.length, MAX_RUN); i += 1) {
    // From right to left, so that `above[j]` is still that of the row above.
    for (let j = width - 1; j >= 0; j -= 1) {
      const length = x[i] === y[j] ? above[j]! + 1 : 0;
      above[j + 1] = length;
      if (length > best) best = length;
    }
  }
  return best;
}

/** One of the words in which runs are looked for stands in both. */
function sharesWord(x: Statement, y: Statement): boolean {
  const [shorter, longer] = x.run.length < y.run.length ? [x, y] : [y, x];
  if (longer.run.length <= MAX_RUN) return shorter.run.some((word) => longer.words.has(word));
  return longestRun(x.run, y.run) > 0;
}

/** The words that stand side by side in both: how many pairs, and their rarity in news. */
function sharedNeighbours({ rarity }: Pair, x: Statement, y: Statement) {
  let [mass, count] = [0, 0];
  for (const key of y.besides) {
    if (!x.besides.has(key)) continue;
    const [left, right] = wordsOfKey(key);
    mass += rarity[left]! + rarity[right]!;
    count += 1;
  }
  return { mass, count };
}
