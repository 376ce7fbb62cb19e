import { type Look, MAX_RUN } from '../look';
import { ratio } from '../merge';
import { nearWeight } from '../own-mass';
import type { FeatureGroup } from './group';

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
  fill: (row, look) => {
    const { pair, x, y, ownX, ownY } = look;
    const shorter = Math.min(x.run.length, y.run.length);
    const { mass: neighbours, count: pairsBeside } = sharedNeighbours(look);
    const run = pairsBeside > 0 ? longestRun(look) : Number(sharesWord(look));
    row.put(run);
    row.put(ratio(run, shorter));
    row.put(neighbours);
    row.put(ratio(neighbours, shorter));
    let mass = 0;
    let count = 0;
    for (let k = 0; k < y.near.length; k += 1) {
      if (look.isNear[y.near[k]!] === 0) continue;
      mass += nearWeight(pair, y.near[k]!);
      count += 1;
    }
    row.put(mass);
    row.put(count);
    row.put(mass / (PRIOR_NEAR_MASS + Math.sqrt(ownX.near * ownY.near)));
  },
};

/** Words in the longest run that stands in both. */
function longestRun({ y, lastInRun, earlierInRun, runTo, runAt }: Look): number {
  let best = 0;
  runAt.fill(-2);
  for (let j = 0; j < Math.min(y.run.length, MAX_RUN); j += 1) {
    // From the last place to the first, so that the place before still tells of the word before `j`.
    for (let place = lastInRun[y.run[j]!]!; place > 0; place = earlierInRun[place - 1]!) {
      const continues = place > 1 && runAt[place - 2] === j - 1;
      const length = continues ? runTo[place - 2]! + 1 : 1;
      runTo[place - 1] = length;
      runAt[place - 1] = j;
      if (length > best) best = length;
    }
  }
  return best;
}

/** One of the words in which runs are looked for stands in both. */
function sharesWord({ y, lastInRun }: Look): boolean {
  for (let j = 0; j < Math.min(y.run.length, MAX_RUN); j += 1)
    if (lastInRun[y.run[j]!]! > 0) return true;
  return false;
}

/** The words that stand side by side in both: how many pairs, and their rarity in news. */
function sharedNeighbours({ pair: { rarity, vocabulary }, y, isBeside }: Look) {
  const { left, right } = vocabulary.beside;
  let [mass, count] = [0, 0];
  for (let k = 0; k < y.besides.length; k += 1) {
    const words = y.besides[k]!;
    if (isBeside[words] === 0) continue;
    mass += rarity[left[words]!]! + rarity[right[words]!]!;
    count += 1;
  }
  return { mass, count };
}
