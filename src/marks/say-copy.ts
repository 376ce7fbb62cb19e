import type { ComparedArticle } from '../model/comparison';
import { groupCopies } from './copy-groups';
import { groupBy } from './group-by';
import { articleLetter, listNames } from './name-article';

/** "near-identical to B and C": nothing proves who took it from whom; empty where an article stands for itself. */
export function sayCopy(article: ComparedArticle, articles: readonly ComparedArticle[]): string {
  const roots = groupCopies(articles);
  const others = articles.filter(
    ({ id }) => id !== article.id && roots.get(id) === roots.get(article.id),
  );
  return others.length === 0 ? '' : `near-identical to ${listLetters(others)}`;
}

/** "A and B are near-identical", for every group of such articles, in one sentence's part; empty where there is none. */
export function sayCopies(articles: readonly ComparedArticle[]): string {
  const roots = groupCopies(articles);
  return [...groupBy(articles, ({ id }) => roots.get(id) ?? id).values()]
    .filter((group) => group.length > 1)
    .map((group) => `${listLetters(group)} are near-identical`)
    .join(', ');
}

function listLetters(articles: readonly ComparedArticle[]): string {
  return listNames(articles.map(({ id }) => articleLetter(id)).sort());
}
