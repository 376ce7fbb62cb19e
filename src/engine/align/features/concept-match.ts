import { ratio } from '../merge';
import type { OwnMass } from '../own-mass';
import type { Pair } from '../pair';
import type { Statement } from '../statements';
import { type FeatureGroup, putBoth } from './group';

/** What a word counts that the other tells by another word of the same concept: less than the word itself. */
const CONCEPT_SHARE = 0.6;
/** Takes the weight out of matches between very short statements. Unit: mass of words. */
const PRIOR_MASS = 10;

/** The words that both have or tell by another word of the same concept. */
export const CONCEPTS_SHARED: FeatureGroup = {
  names: [
    'concept mass shared',
    'concept mass by other words',
    'concept share, lower',
    'concept share, higher',
    'concept mass for the lengths',
  ],
  fill: (put, pair, { a, b }) => {
    const x = pair.a.statements[a]!;
    const y = pair.b.statements[b]!;
    const [ownX, ownY] = [pair.a.own[a]!, pair.b.own[b]!];
    const [p, q] = [massIn(pair, x, y, ownY), massIn(pair, y, x, ownX)];
    const [massX, massY] = [ownX.all, ownY.all];
    const shared = (p.all + q.all) / 2;
    put(shared);
    put((p.byConcept + q.byConcept) / 2);
    putBoth(put, ratio(p.all, massX), ratio(q.all, massY));
    put(shared / (PRIOR_MASS + Math.sqrt(massX * massY)));
  },
};

/** Mass of the words of `x` that `y` has, and of those that it tells by another word. */
function massIn({ weight, concepts }: Pair, x: Statement, y: Statement, ownY: OwnMass) {
  const mass = { all: 0, byConcept: 0 };
  let place = 0;
  for (const term of x.terms) {
    while (place < y.terms.length && y.terms[place]! < term) place += 1;
    if (y.terms[place] === term) {
      mass.all += weight[term]!;
      continue;
    }
    let other = 0;
    for (const concept of concepts[term]!) other = Math.max(other, ownY.concepts.get(concept) ?? 0);
    const share = CONCEPT_SHARE * Math.min(weight[term]!, other);
    mass.all += share;
    mass.byConcept += share;
  }
  return mass;
}
