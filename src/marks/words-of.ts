import type { Comparison } from '../model/comparison';
import type { ArticleSpan } from '../model/span';

/** The words of a span; empty where its article is not there. */
export function wordsOf(
  { articles }: Pick<Comparison, 'articles'>,
  { article, start, end }: ArticleSpan,
): string {
  return articles.find(({ id }) => id === article)?.text.slice(start, end) ?? '';
}
