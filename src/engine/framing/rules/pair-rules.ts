import { flatMap } from '../../flat-map';
import { bothSides, type PairRule, type SentencePair } from '../sentence-pair';
import type { Telling } from '../telling';
import { tellAmount } from './amount';
import { tellDegree } from './degree';
import { tellHedge } from './hedge';
import { tellNaming } from './naming';
import { tellPlace } from './place';
import { tellQualifier } from './qualifier';
import { tellQuotation } from './quotation';
import { tellReportingVerb } from './reporting-verb';
import { tellSource } from './source';
import { tellVoice } from './voice';

/** What two linked sentences are asked, in this order. */
const PAIR_RULES: readonly PairRule[] = [
  tellReportingVerb,
  tellSource,
  tellHedge,
  tellDegree,
  tellAmount,
  tellNaming,
  tellQualifier,
  tellQuotation,
  tellVoice,
  tellPlace,
];

/** Least confidence of a link whose sentences are asked: below, they more often speak of other things. Score 0..1. */
export const LEAST_CONFIDENCE = 0.4;

/** What the rules tell of two linked sentences, each by either side. Cost: bounded for each link. */
export function tellByRules(pair: SentencePair): Telling[] {
  if (pair.link.confidence < LEAST_CONFIDENCE) return [];
  const sides = bothSides(pair);
  return flatMap(PAIR_RULES, (rule) => flatMap(sides, rule));
}
