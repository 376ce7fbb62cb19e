import { makeAnchor } from '../../marks/anchor';
import type { Comparison } from '../../model/comparison';
import type { Anchor } from '../../model/correction';
import type { ArticleSpan } from '../../model/span';

/** Pins spans to their articles' content. */
export function anchorsOf({ articles }: Comparison, spans: readonly ArticleSpan[]): Anchor[] {
  return spans.flatMap((span) => {
    const article = articles.find(({ id }) => id === span.article);
    return article ? [makeAnchor(article, span)] : [];
  });
}
