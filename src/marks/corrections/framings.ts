import type { Comparison } from '../../model/comparison';
import { resolveAnchor } from '../anchor';
import { type CorrectionOf, READER_CONFIDENCE } from './kind-of';
import { isExactlyAt } from './places';

/** Confirms or drops the contrasts whose wordings are exactly the ones judged. */
export function judgeFraming(
  comparison: Comparison,
  { at, verdict }: CorrectionOf<'judge-framing'>,
): Comparison {
  const places = at.map((anchor) => resolveAnchor(comparison.articles, anchor));
  if (places.length === 0 || places.includes(null)) return comparison;
  const framings = comparison.framings.flatMap((framing) => {
    const isJudged =
      framing.wordings.length === places.length &&
      framing.wordings.every((wording) => places.some((place) => isExactlyAt(wording, place)));
    if (!isJudged) return [framing];
    return verdict === 'wrong'
      ? []
      : [{ ...framing, confidence: READER_CONFIDENCE, byReader: true as const }];
  });
  return { ...comparison, framings };
}
