import type { Look } from '../look';
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
  fill: (row, look) => {
    const { ownX, ownY, inClausesX, inClausesY, inClausesBoth } = look;
    const height = ownX.clauses.length;
    const width = ownY.clauses.length;
    shareByClause(look, height, width);
    let best = 0;
    let most = 0;
    let held = 0;
    for (let i = 0; i < height; i += 1) {
      const massX = ownX.clauses[i]!;
      held = Math.max(held, inClausesX[i]! / (PRIOR_MASS + massX));
      if (inClausesX[i] === 0) continue;
      for (let j = 0; j < width; j += 1) {
        const shared = inClausesBoth[i * width + j]!;
        if (shared === 0) continue;
        best = Math.max(best, shared / (PRIOR_MASS + Math.sqrt(massX * ownY.clauses[j]!)));
        most = Math.max(most, shared);
      }
    }
    for (let j = 0; j < width; j += 1)
      held = Math.max(held, inClausesY[j]! / (PRIOR_MASS + ownY.clauses[j]!));
    row.put(best);
    row.put(most);
    row.put(held);
    row.put(height + width);
  },
};

/** Sums the mass of the shared words by clause of either, and by pair of clauses. */
function shareByClause(look: Look, height: number, width: number): void {
  const { pair, x, y, shared, inClausesX, inClausesY, inClausesBoth } = look;
  inClausesX.fill(0, 0, height);
  inClausesY.fill(0, 0, width);
  inClausesBoth.fill(0, 0, height * width);
  for (let k = look.from; k < look.to; k += 1) {
    const placeA = shared.placesA[k]!;
    const mass = pair.weight[x.terms[placeA]!]!;
    const ofX = x.clausesOf[placeA]!;
    const ofY = y.clausesOf[shared.placesB[k]!]!;
    for (const j of ofY) inClausesY[j]! += mass;
    for (const i of ofX) {
      inClausesX[i]! += mass;
      for (const j of ofY) inClausesBoth[i * width + j]! += mass;
    }
  }
}
