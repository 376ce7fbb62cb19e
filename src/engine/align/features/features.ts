import type { Look } from '../look';
import { CLAIM } from './claim';
import { CLAUSES } from './clause-match';
import { CONCEPTS_SHARED } from './concept-match';
import { ENTITIES } from './entities';
import type { FeatureGroup, RowWriter } from './group';
import { MEANING } from './meaning-match';
import { PLACE } from './place';
import { VALUES } from './values';
import { WORDS } from './words';

/** What a pair of statements shows by itself, in the order of the columns that the models were fitted on. */
const GROUPS: readonly FeatureGroup[] = [
  WORDS,
  PLACE,
  CLAUSES,
  CONCEPTS_SHARED,
  ENTITIES,
  CLAIM,
  VALUES,
  MEANING,
];

/** The names of the columns that `fillFeatures` fills. */
export const FEATURES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** Writes the figures of the candidate that `look` has turned to. Cost: grows with the two statements' lengths. */
export function fillFeatures(row: RowWriter, look: Look): void {
  for (const { fill } of GROUPS) fill(row, look);
}
