import { forShared } from '../merge';
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
    const width = y.clauses.length;
    const { inX, inY, inBoth } = sharedByClause(pair, x, y);
    let best = 0;
    let most = 0;
    let held = 0;
    for (const [i, massX] of ownX.clauses.entries()) {
      held = Math.max(held, inX[i]! / (PRIOR_MASS + massX));
      if (inX[i] === 0) continue;
      for (const [j, massY] of ownY.clauses.entries()) {
        const shared = inBoth[i * width + j]!;
        best = Math.max(best, shared / (PRIOR_MASS + Math.sqrt(massX * massY)));
        most = Math.max(most, shared);
      }
    }
    for (const [j, massY] of ownY.clauses.entries())
      held = Math.max(held, inY[j]! / (PRIOR_MASS + massY));
    put(best);
    put(most);
    put(held);
    put(x.clauses.length + width);
  },
};

/** The mass of the shared words by clause of either, and by pair of clauses. */
function sharedByClause({ weight }: Pair, x: Statement, y: Statement) {
  const inX = x.clauses.map(() => 0);
  const inY = y.clauses.map(() => 0);
  const inBoth: number[] = [];
  for (let cell = inX.length * inY.length; cell > 0; cell -= 1) inBoth.push(0);
  forShared(x.terms, y.terms, (placeX, placeY) => {
    const mass = weight[x.terms[placeX]!]!;
    for (const j of y.clausesOf[placeY]!) inY[j]! += mass;
    for (const i of x.clausesOf[placeX]!) {
      inX[i]! += mass;
      for (const j of y.clausesOf[placeY]!) inBoth[i * inY.length + j]! += mass;
    }
  });
  return { inX, inY, inBoth };
}
