import type { Comparison } from '../../model/comparison';

/** What every view beside the reading screen draws from. */
export interface ViewProps {
  /** With the reader's corrections. */
  readonly comparison: Comparison;
}
