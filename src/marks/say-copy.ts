import type { ComparedArticle } from '../model/comparison';
import { groupCopies } from './copy-groups';
import { articleLetter, listNames } from './name-article';

/** "copy of B", or "copied in C" on the one that is repeated; empty where an article stands for itself. */
export function sayCopy(article: ComparedArticle, articles: readonly ComparedArticle[]): string {
  const groups = groupCopies(articles);
  const first = groups.get(article.id) ?? article.id;
  if (first !== article.id) return `copy of ${articleLetter(first)}`;
  const copies = articles.filter(({ id }) => id !== article.id && groups.get(id) === article.id);
  return copies.length === 0
    ? ''
    : `copied in ${listNames(copies.map(({ id }) => articleLetter(id)))}`;
}

/** "C copies B", for every article that repeats another, in one sentence's part; empty where none does. */
export function sayCopies(articles: readonly ComparedArticle[]): string {
  const groups = groupCopies(articles);
  const told = articles.flatMap(({ id }) => {
    const first = groups.get(id) ?? id;
    return first === id ? [] : [`${articleLetter(id)} copies ${articleLetter(first)}`];
  });
  return listNames(told);
}
