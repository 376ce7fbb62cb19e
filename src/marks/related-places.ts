import type { Comparison, Fact } from '../model/comparison';
import { type ArticleSpan, isSamePlace, meets } from '../model/span';

/**
 * The passages of an article that are matched with what states a fact, the likeliest first: of an article that is no
 * evidence of it, all that was found there. *Shape:* each place once. *Cost:* links × evidence.
 */
export function relatedPlaces(
  { links }: Pick<Comparison, 'links'>,
  { evidence }: Pick<Fact, 'evidence'>,
  article: string,
): readonly ArticleSpan[] {
  const isStated = (end: ArticleSpan) => evidence.some((piece) => meets(piece, end));
  const places = links
    .flatMap(({ a, b, confidence }) => [
      ...(a.article === article && isStated(b) ? [{ place: a, confidence }] : []),
      ...(b.article === article && isStated(a) ? [{ place: b, confidence }] : []),
    ])
    .sort((x, y) => y.confidence - x.confidence)
    .map(({ place }) => place);
  return places.filter(
    (place, index) => places.findIndex((other) => isSamePlace(other, place)) === index,
  );
}
