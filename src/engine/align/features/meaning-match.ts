import type { Look } from '../look';
import { add, copy, dot, type Meaning, newDirection } from '../meaning';
import type { FeatureGroup } from './group';

/** How near the two are in what their words mean, whatever the words. Scores -1..1. */
export const MEANING: FeatureGroup = {
  names: [
    'meaning',
    'meaning beyond others',
    'meaning of clauses',
    'meaning of what only one has',
    'meaning of verbs',
    'meaning around',
  ],
  fill: (row, look) => {
    const { pair, candidate } = look;
    const x = pair.a.meanings[candidate.a]!;
    const y = pair.b.meanings[candidate.b]!;
    const near = dot(x.all, y.all);
    row.put(near);
    row.put(near - (pair.a.typical[candidate.a]! + pair.b.typical[candidate.b]!) / 2);
    row.put(nearestClauses(x, y));
    row.put(look.from === look.to ? near : nearnessOfRest(look, x, y));
    row.put(dot(x.verbs, y.verbs));
    row.put(dot(x.around, y.around));
  },
};

function nearestClauses(x: Meaning, y: Meaning): number {
  let best = -1;
  for (const one of x.clauses)
    for (const other of y.clauses) best = Math.max(best, dot(one, other));
  return best;
}

const REST_X = newDirection();
const REST_Y = newDirection();

/** The cosine of what is left of both without the words that they share. */
function nearnessOfRest({ pair, x: own, shared, from, to }: Look, x: Meaning, y: Meaning): number {
  copy(REST_X, x.sum);
  copy(REST_Y, y.sum);
  for (let k = from; k < to; k += 1) {
    const term = own.terms[shared.placesA[k]!]!;
    const vector = pair.vectors[term];
    if (!vector) continue;
    add(REST_X, vector, -pair.weight[term]!);
    add(REST_Y, vector, -pair.weight[term]!);
  }
  const lengths = Math.sqrt(dot(REST_X, REST_X) * dot(REST_Y, REST_Y));
  return lengths > LEAST_LENGTHS ? dot(REST_X, REST_Y) / lengths : 0;
}

/** Below this nothing but rounding is left. */
const LEAST_LENGTHS = 0.01;
