import type { Comparison, NoiseMark } from '../../model/comparison';
import { type ArticleSpan, meets, trimSpan } from '../../model/span';
import { resolveAnchor } from '../anchor';
import { type CorrectionOf, READER_CONFIDENCE } from './kind-of';

/** Takes a passage back into the story: noise marks lose what they share with it, and it is known as restored. */
export function restoreNoise(
  comparison: Comparison,
  { at }: CorrectionOf<'restore-noise'>,
): Comparison {
  const place = resolveAnchor(comparison.articles, at);
  if (!place) return comparison;
  const cleared = clearNoise(comparison, place);
  return { ...cleared, restored: [...(cleared.restored ?? []), place] };
}

/** Without noise, and without a passage taken back from it, at a place. */
function clearNoise(comparison: Comparison, place: ArticleSpan): Comparison {
  const text = comparison.articles.find(({ id }) => id === place.article)?.text ?? '';
  const noise = comparison.noise.flatMap((mark): NoiseMark[] => {
    if (!meets(mark, place)) return [mark];
    return [
      { start: mark.start, end: Math.min(mark.end, place.start) },
      { start: Math.max(mark.start, place.end), end: mark.end },
    ].flatMap((piece) => {
      const trimmed = piece.start < piece.end ? trimSpan(text, piece) : null;
      return trimmed ? [{ ...mark, ...trimmed }] : [];
    });
  });
  const restored = comparison.restored?.filter((one) => !meets(one, place));
  return { ...comparison, noise, ...(restored && { restored }) };
}

/** Marks a passage as noise, in the place of whatever was marked there before. */
export function markNoise(comparison: Comparison, correction: CorrectionOf<'mark-noise'>) {
  const place = resolveAnchor(comparison.articles, correction.at);
  if (!place) return comparison;
  const cleared = clearNoise(comparison, place);
  const own: NoiseMark = {
    ...place,
    kind: correction.noise,
    reason: 'marked by you',
    confidence: READER_CONFIDENCE,
    byReader: true,
  };
  return { ...cleared, noise: [...cleared.noise, own] };
}
