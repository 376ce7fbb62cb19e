import type { FramingKind } from '../../model/comparison';
import { logistic, predict, readTrees } from '../align/trees';
import { CONTRAST_KINDS } from './contrasts';
import { CONTRAST_RANKER, OMISSION_RANKER } from './ranker.table';

const CONTRASTS = readTrees(CONTRAST_RANKER);
const OMISSIONS = readTrees(OMISSION_RANKER);

/** The features of a contrast with its kind, as the ranker was fitted on them. */
export function contrastRow(features: readonly number[], kind: FramingKind): Float64Array {
  const row = new Float64Array(features.length + CONTRAST_KINDS.length);
  row.set(features);
  row[features.length + CONTRAST_KINDS.indexOf(kind)] = 1;
  return row;
}

/** The chance that a careful reader would point out this contrast as one of this kind. Score 0..1. */
export function rankContrast(features: readonly number[], kind: FramingKind): number {
  return logistic(predict(CONTRASTS, contrastRow(features, kind)));
}

/** The chance that a careful reader would miss these words in the other article. Score 0..1. */
export function rankOmission(features: readonly number[]): number {
  return logistic(predict(OMISSIONS, Float64Array.from(features)));
}
