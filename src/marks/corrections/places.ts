import type { Comparison } from '../../model/comparison';
import { type ArticleSpan, compareSpans, isSamePlace, meets } from '../../model/span';

/** True where the two spans are of one article and share a character; an unknown place is nowhere. */
export function isAt(span: ArticleSpan, place: ArticleSpan | null | undefined): boolean {
  return place !== null && place !== undefined && meets(span, place);
}

/** True where the two spans are one and the same. */
export function isExactlyAt(span: ArticleSpan, place: ArticleSpan | null): boolean {
  return place !== null && isSamePlace(span, place);
}

/** The spans in column order, then in reading order. */
export function inColumnOrder<Item extends ArticleSpan>(
  { articles }: Comparison,
  spans: readonly Item[],
): Item[] {
  const column = new Map(articles.map(({ id }, index) => [id, index]));
  const at = ({ article }: ArticleSpan) => column.get(article) ?? articles.length;
  return [...spans].sort((x, y) => at(x) - at(y) || compareSpans(x, y));
}
