import type { RawArticle } from '../model/article';

/** Every key under which something is kept in the query cache; a key begins with the keys that invalidate it. */
export const QUERY_KEYS = {
  seeds: ['seeds'],
  ownStories: ['own-stories'],
  bundledArticles: ['article', 'bundled'],
  bundledArticle: (story: string, article: string) => ['article', 'bundled', story, article],
  ownArticle: (article: string) => ['article', 'own', article],
  comparison: (articles: readonly RawArticle[]) => ['comparison', ...articles.map(identityOf)],
  progress: (articles: readonly RawArticle[]) => ['progress', ...articles.map(identityOf)],
} as const;

/** What makes two articles the same to the engine. */
function identityOf({ sha256, format, name }: RawArticle): string {
  return `${sha256} ${format} ${name}`;
}
