import { forShared } from '../merge';
import type { OwnMass } from '../own-mass';
import type { Pair } from '../pair';
import type { Statement } from '../statements';
import type { FeatureGroup } from './group';

/** Takes the weight out of matches between very short clauses. Unit: mass of words. */
const PRIOR_MASS = 8;

/** How well one clause of each matches, and one clause of one the whole of the other. */
export const CLAUSES: FeatureGroup = {
  names: [
    'best clauses for the lengths',
    'best clauses shared',
    'clause held by the other',
    'clauses',
  ],
  fill: (put, pair, { a, b }) => {
    const x = pair.a.statements[a]!;
    const y = pair.b.statements[b]!;
    const [ownX, ownY] = [pair.a.own[a]!, pair.b.own[b]!];
    let best = 0;
    let most = 0;
    for (const [i, p] of x.clauses.entries()) {
      for (const [j, q] of y.clauses.entries()) {
        const shared = sharedMass(pair, p.terms, q.terms);
        const own = Math.sqrt(ownX.clauses[i]! * ownY.clauses[j]!);
        best = Math.max(best, shared / (PRIOR_MASS + own));
        most = Math.max(most, shared);
      }
    }
    put(best);
    put(most);
    const held = (
      { clauses }: Statement,
      { clauses: masses }: OwnMass,
      { terms: whole }: Statement,
    ) => clauses.map(({ terms }, i) => sharedMass(pair, terms, whole) / (PRIOR_MASS + masses[i]!));
    put(Math.max(0, ...held(x, ownX, y), ...held(y, ownY, x)));
    put(x.clauses.length + y.clauses.length);
  },
};

function sharedMass({ weight }: Pair, x: Int32Array, y: Int32Array): number {
  let mass = 0;
  forShared(x, y, (i) => {
    mass += weight[x[i]!]!;
  });
  return mass;
}
