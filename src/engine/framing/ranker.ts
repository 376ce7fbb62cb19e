import type { FramingKind } from '../../model/comparison';
import { logistic, predict, readTrees } from '../align/trees';
import { type Contrast, CONTRAST_KINDS } from './contrasts';
import { CONTRAST_RANKER, OMISSION_RANKER } from './ranker.table';

const CONTRASTS = readTrees(CONTRAST_RANKER);
const OMISSIONS = readTrees(OMISSION_RANKER);

/** The features of a contrast with its kind, as the ranker was fitted on them. */
export function contrastRow({ features }: Contrast, kind: FramingKind): Float64Array {
  const row = features.slice();
  row[row.length - CONTRAST_KINDS.length + CONTRAST_KINDS.indexOf(kind)] = 1;
  return row;
}

/** The chance that a careful reader would point out this contrast as one of this kind. Score 0..1. */
export function rankContrast(contrast: Contrast, kind: FramingKind): number {
  const { features } = contrast;
  const place = features.length - CONTRAST_KINDS.length + CONTRAST_KINDS.indexOf(kind);
  features[place] = 1;
  const chance = logistic(predict(CONTRASTS, features));
  features[place] = 0;
  return chance;
}

/** The chance that a careful reader would miss a sentence in the other article. Score 0..1. */
export function rankOmission(row: Float64Array): number {
  return logistic(predict(OMISSIONS, row));
}
