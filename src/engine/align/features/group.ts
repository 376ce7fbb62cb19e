import type { ClaimedCandidate } from '../claims';
import type { Pair } from '../pair';

/** Takes the next figure of a row. */
export type Put = (value: number) => void;

/** Figures that belong together. Each is the same when the two articles change places. */
export interface FeatureGroup {
  readonly names: readonly string[];
  /** Puts as many figures as there are names, in their order. */
  readonly fill: (put: Put, pair: Pair, candidate: ClaimedCandidate) => void;
}

/** Puts the lower, then the higher of two figures, one from each side: so that the sides can change places. */
export function putBoth(put: Put, x: number, y: number): void {
  put(Math.min(x, y));
  put(Math.max(x, y));
}
