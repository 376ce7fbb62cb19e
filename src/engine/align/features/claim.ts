import { lengthOf } from '../claims';
import type { FeatureGroup } from './group';

/** Takes the weight out of matches between very short statements. Unit: mass of words. */
const PRIOR_MASS = 8;

/** The words that these two account for better than their rivals do, and those that stand nowhere else. */
export const CLAIM: FeatureGroup = {
  names: ['claim, lower', 'claim, higher', 'claims for the lengths', 'mass of words told once'],
  fill: (row, { pair, candidate, x, shared, from, to }) => {
    const { claimA, claimB } = candidate;
    row.putBoth(claimA, claimB);
    row.put((claimA + claimB) / (PRIOR_MASS + lengthOf(pair, candidate)));
    let once = 0;
    for (let k = from; k < to; k += 1) {
      const term = x.terms[shared.placesA[k]!]!;
      if (pair.a.count[term] === 1 && pair.b.count[term] === 1) once += pair.weight[term]!;
    }
    row.put(once);
  },
};
