import type { Comparison } from '../../model/comparison';
import type { CorrectionOf } from './kind-of';

/** Calls an article otherwise than its page does; what is left blank stays as the page has it. */
export function callArticle(
  comparison: Comparison,
  { sha256, called, title }: CorrectionOf<'name-article'>,
): Comparison {
  return {
    ...comparison,
    articles: comparison.articles.map((article) => {
      if (article.sha256 !== sha256) return article;
      const { meta } = article;
      return {
        ...article,
        meta: { ...meta, outlet: called ?? meta.outlet, title: title ?? meta.title },
      };
    }),
  };
}
