import { lengthOf } from '../claims';
import { forShared } from '../merge';
import { type FeatureGroup, putBoth } from './group';

/** Takes the weight out of matches between very short statements. Unit: mass of words. */
const PRIOR_MASS = 8;

/** The words that these two account for better than their rivals do, and those that stand nowhere else. */
export const CLAIM: FeatureGroup = {
  names: ['claim, lower', 'claim, higher', 'claims for the lengths', 'mass of words told once'],
  fill: (put, pair, candidate) => {
    const { claimA, claimB, a, b } = candidate;
    putBoth(put, claimA, claimB);
    put((claimA + claimB) / (PRIOR_MASS + lengthOf(pair, candidate)));
    const x = pair.a.statements[a]!.terms;
    let once = 0;
    forShared(x, pair.b.statements[b]!.terms, (place) => {
      const term = x[place]!;
      if (pair.a.count[term] === 1 && pair.b.count[term] === 1) once += pair.weight[term]!;
    });
    put(once);
  },
};
