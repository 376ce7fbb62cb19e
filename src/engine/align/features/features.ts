import type { ClaimedCandidate } from '../claims';
import type { Pair } from '../pair';
import { CLAIM } from './claim';
import { CLAUSES } from './clause-match';
import { CONCEPTS_SHARED } from './concept-match';
import { ENTITIES } from './entities';
import type { FeatureGroup } from './group';
import { ORDER } from './order';
import { PLACE } from './place';
import { VALUES } from './values';
import { WORDS } from './words';

/** What a pair of statements shows by itself, in the order of the columns that the models were fitted on. */
const GROUPS: readonly FeatureGroup[] = [
  WORDS,
  ORDER,
  PLACE,
  CLAUSES,
  CONCEPTS_SHARED,
  ENTITIES,
  CLAIM,
  VALUES,
];

/** The names of the columns that `fillFeatures` fills. */
export const FEATURES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** Fills the first columns of `row` with the figures of one candidate. Cost: grows with the two statements' lengths. */
export function fillFeatures(row: Float64Array, pair: Pair, candidate: ClaimedCandidate): void {
  let at = 0;
  const put = (value: number) => {
    row[at] = value;
    at += 1;
  };
  for (const { fill } of GROUPS) fill(put, pair, candidate);
}
