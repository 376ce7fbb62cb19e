import type { Deadline } from '../../model/progress';
import { findCandidates } from './candidates';
import { type ClaimedCandidate, claimWords } from './claims';
import { fillFeatures } from './features/features';
import type { Pair } from './pair';
import { fillSecondFeatures, ScoreGrid, SECOND_FEATURES } from './second-look';
import { type Net, weigh } from '../learn/net';
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
  const candidates = claimWords(pair, findCandidates(pair));
  // One block for all rows: thousands of small ones cost more than what is written into them.
  const width = SECOND_FEATURES.length;
  const block = new Float64Array(candidates.length * width);
  const rows = candidates.map((_, k) => block.subarray(k * width, (k + 1) * width));
  for (const [index, candidate] of candidates.entries()) {
    if (index % STRIDE === 0 && deadline.expired()) return null;
    fillFeatures(rows[index]!, pair, candidate);
  }
  return { candidates, rows };
}

/** Looks at each candidate among its rivals and neighbours, by the log odds that `first` gave them; completes `looked.rows`. */
export function lookAgain(pair: Pair, looked: Looked, first: Float64Array): void {
  const grid = new ScoreGrid(
    looked.candidates,
    first.map(logistic),
    pair.a.statements.length,
    pair.b.statements.length,
  );
  for (const [index, candidate] of looked.candidates.entries()) {
    fillSecondFeatures(looked.rows[index]!, grid, candidate);
  }
}

/** What a net makes of each row. Unit: log odds. */
export function weighRows(net: Net, rows: readonly Float64Array[]): Float64Array {
  return Float64Array.from(rows, (row) => weigh(net, row));
}
