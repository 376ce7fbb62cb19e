import { forShared } from '../merge';
import { massOf, type Pair } from '../pair';
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
    let best = 0;
    let most = 0;
    for (const p of x.clauses) {
      for (const q of y.clauses) {
        const shared = sharedMass(pair, p.terms, q.terms);
        const own = Math.sqrt(massOf(p.terms, pair.weight) * massOf(q.terms, pair.weight));
        best = Math.max(best, shared / (PRIOR_MASS + own));
        most = Math.max(most, shared);
      }
    }
    put(best);
    put(most);
    const held = (terms: Int32Array, whole: Int32Array) =>
      sharedMass(pair, terms, whole) / (PRIOR_MASS + massOf(terms, pair.weight));
    put(
      Math.max(
        0,
        ...x.clauses.map(({ terms }) => held(terms, y.terms)),
        ...y.clauses.map(({ terms }) => held(terms, x.terms)),
      ),
    );
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
