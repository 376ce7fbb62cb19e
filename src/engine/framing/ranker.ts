import { logistic, predict, readTrees, type Trees } from '../learn/trees';
import type { Contrast } from './contrasts';
import { CONTRAST_RANKER, OMISSION_RANKER } from './ranker.table';

/** What tells how likely a careful reader would point something out. */
export interface Ranker {
  readonly contrasts: Trees;
  readonly omissions: Trees;
}

/** The ranker that Crossread comes with. */
export const FITTED_RANKER: Ranker = {
  contrasts: readTrees(CONTRAST_RANKER),
  omissions: readTrees(OMISSION_RANKER),
};

/** The chance that a careful reader would point out this contrast. Score 0..1. */
export function rankContrast(ranker: Ranker, { features }: Contrast): number {
  return logistic(predict(ranker.contrasts, features));
}

/** The chance that a careful reader would miss a sentence in the other article. Score 0..1. */
export function rankOmission(ranker: Ranker, row: Float64Array): number {
  return logistic(predict(ranker.omissions, row));
}
