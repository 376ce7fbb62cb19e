import { layConcepts, type Look } from '../look';
import { ratio } from '../merge';
import type { FeatureGroup } from './group';

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
  fill: (row, look) => {
    const { ownX, ownY } = look;
    const same = massOfShared(look);
    const { inX, inY } = massByConcept(look);
    const [p, q] = [same + inX, same + inY];
    const shared = (p + q) / 2;
    row.put(shared);
    row.put((inX + inY) / 2);
    row.putBoth(ratio(p, ownX.all), ratio(q, ownY.all));
    row.put(shared / (PRIOR_MASS + Math.sqrt(ownX.all * ownY.all)));
  },
};

function massOfShared({ pair, x, shared, from, to }: Look): number {
  let mass = 0;
  for (let k = from; k < to; k += 1) mass += pair.weight[x.terms[shared.placesA[k]!]!]!;
  return mass;
}

/** Mass of the words of either that the other does not have but tells by another word. */
function massByConcept(look: Look): { readonly inX: number; readonly inY: number } {
  const { ownX, ownY, conceptsX, conceptsY, shared } = look;
  if (!ownY.concepts.some((concept) => conceptsX[concept]! > 0)) return { inX: 0, inY: 0 };
  layConcepts(conceptsY, ownY, true);
  const inX = massInOther(look, look.x.terms, ownX.conceptPlaces, shared.placesA, conceptsY);
  const inY = massInOther(look, look.y.terms, ownY.conceptPlaces, shared.placesB, conceptsX);
  layConcepts(conceptsY, ownY, false);
  return { inX, inY };
}

/** The same for the words of one statement; `conceptsOfOther` tells what each concept weighs in the other. */
function massInOther(
  { pair, from, to }: Look,
  terms: readonly number[],
  conceptPlaces: readonly number[],
  sharedPlaces: readonly number[],
  conceptsOfOther: Float64Array,
): number {
  let mass = 0;
  let next = from;
  for (const place of conceptPlaces) {
    while (next < to && sharedPlaces[next]! < place) next += 1;
    if (next < to && sharedPlaces[next] === place) continue;
    const term = terms[place]!;
    let other = 0;
    for (const concept of pair.concepts[term]!) other = Math.max(other, conceptsOfOther[concept]!);
    mass += CONCEPT_SHARE * Math.min(pair.weight[term]!, other);
  }
  return mass;
}
