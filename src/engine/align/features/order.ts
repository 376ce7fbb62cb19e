import { forShared, ratio } from '../merge';
import { nearWeight } from '../own-mass';
import type { Pair } from '../pair';
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
    const run = longestRun(x.run, y.run);
    const neighbours = sharedNeighbours(pair, x.run, y.run);
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

/** Rarity in news of the words that stand side by side in both. */
function sharedNeighbours({ rarity }: Pair, x: Int32Array, y: Int32Array): number {
  const seen = new Set<number>();
  for (let i = 1; i < x.length; i += 1) seen.add(x[i - 1]! * rarity.length + x[i]!);
  let mass = 0;
  for (let j = 1; j < y.length; j += 1) {
    if (seen.delete(y[j - 1]! * rarity.length + y[j]!)) mass += rarity[y[j - 1]!]! + rarity[y[j]!]!;
  }
  return mass;
}
