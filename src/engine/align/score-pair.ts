import type { Deadline } from '../../model/progress';
import { findCandidates } from './candidates';
import { type ClaimedCandidate, claimWords } from './claims';
import { FEATURES, fillFeatures } from './features/features';
import { RowWriter } from './features/group';
import { Look } from './look';
import type { Pair } from './pair';
import { findSharedWords } from './shared-words';
import { fillSecondFeatures, ScoreGrid, SECOND_FEATURES } from './second-look';
import { logistic } from '../learn/trees';

/** The candidates of a pair of articles, each with all that is known of it. */
export interface Looked {
  readonly candidates: readonly ClaimedCandidate[];
  /** By candidate: the figures named in `SECOND_FEATURES`. */
  readonly rows: readonly Float64Array[];
}

/** Candidates looked at between two glances at the clock: a few milliseconds. */
const STRIDE = 256;

/**
 * Finds the candidates of a pair and looks at each by itself; null where the deadline came first.
 * Cost: grows with the candidates.
 */
export function lookOnce(pair: Pair, deadline: Deadline): Looked | null {
  const found = findCandidates(pair);
  const shared = findSharedWords(pair, found);
  const candidates = claimWords(pair, found, shared);
  // One block for all rows: thousands of small ones cost more than what is written into them.
  const width = SECOND_FEATURES.length;
  const row = new RowWriter(new Float64Array(candidates.length * width));
  const look = new Look(pair, shared);
  for (const [index, candidate] of candidates.entries()) {
    if (index % STRIDE === 0 && deadline.expired()) return null;
    row.at = index * width;
    look.turnTo(candidate, index);
    fillFeatures(row, look);
  }
  const rows = candidates.map((_, k) => row.figures.subarray(k * width, (k + 1) * width));
  return { candidates, rows };
}

/**
 * Looks at the candidates `asked` for among their rivals and neighbours, by the log odds that `first` gave to all; completes
 * their `looked.rows`. Cost: linear in the candidates.
 */
export function lookAgain(
  pair: Pair,
  looked: Looked,
  first: Float64Array,
  asked: Iterable<number> = looked.rows.keys(),
): void {
  const grid = new ScoreGrid(
    looked.candidates,
    first.map(logistic),
    pair.a.statements.length,
    pair.b.statements.length,
  );
  for (const index of asked) {
    const row = new RowWriter(looked.rows[index]!, FEATURES.length);
    fillSecondFeatures(row, grid, looked.candidates[index]!);
  }
}
