import type { RawArticle } from '../model/article';

/** Every key under which something is kept in the query cache; a key begins with the keys that invalidate it. */
export const QUERY_KEYS = {
  seeds: ['seeds'],
  kept: ['kept'],
  tables: ['tables'],
  articles: ['article'],
  bundledArticles: ['article', 'bundled'],
  bundledStory: (story: string) => ['article', 'bundled', story],
  bundledArticle: (story: string, article: string) => ['article', 'bundled', story, article],
  ownArticle: (key: string) => ['article', 'own', key],
  comparison: (articles: readonly RawArticle[]) => ['comparison', ...articles.map(identityOf)],
  progress: (articles: readonly RawArticle[]) => ['progress', ...articles.map(identityOf)],
} as const;

/** What makes two articles the same to the engine. */
function identityOf({ sha256, format, name }: RawArticle): string {
  return `${sha256} ${format} ${name}`;
}
