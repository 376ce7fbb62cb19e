import { countSharedMeanings } from './meanings';
import type { ToldValue } from './told-values';
import type { ToldValues } from './values-of-article';

/** Two values that may be of one matter, and the best link between their sentences; 0 without one. */
export interface Candidate {
  readonly v: ToldValue;
  readonly w: ToldValue;
  readonly confidence: number;
  readonly shared: number;
}

/** Confidence of a link whose two ends are so surely of one matter that the only sum or measure of either is that of it. */
const LINK_OF_ONE_MEASURE = 0.65;
/** Kinds of values that a sentence may tell of anything. */
const OPEN_KINDS = /^(?:number|people|time|day)$/;

/**
 * `The deal is worth 310 million` / `will pay 450 million for the yard`: neither sentence tells another of the kind, and both
 * have a word in common around it, or two anywhere. A link alone does not say it: `customers are affected` / `has customers`.
 * Cost: linear in both sentences.
 */
export function areOnlyOnes(one: Candidate, a: ToldValues, b: ToldValues): boolean {
  const { v, w, confidence, shared } = one;
  const areAverages = v.nature === 'average' && w.nature === 'average';
  if (confidence < LINK_OF_ONE_MEASURE || (OPEN_KINDS.test(v.kind) && !areAverages)) return false;
  const isOnly = (side: ToldValues, value: ToldValue) =>
    side.inSentence(value.sentence).every((other) => other === value || other.kind !== value.kind);
  if (!isOnly(a, v) || !isOnly(b, w)) return false;
  return shared > 0 || countSharedMeanings(a.wordsBeside(v), b.wordsBeside(w)) >= LEAST_BESIDE;
}

/** Words in common in two sentences, besides what is counted, for their only values to be of one thing. */
const LEAST_BESIDE = 2;
