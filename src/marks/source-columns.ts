import type { ComparedArticle, Comparison } from '../model/comparison';
import { groupCopies } from './copy-groups';

/** One column of a grid: an article together with those that repeat it almost word for word. */
export interface SourceColumn {
  /** The id of the article that the others repeat. */
  readonly id: string;
  /** The article itself, then its copies in column order. */
  readonly articles: readonly ComparedArticle[];
}

/** The sources of a comparison, copies folded; the one with the base article first, then in column order. */
export function sourceColumns(comparison: Comparison, base: string | null = null): SourceColumn[] {
  const groups = groupCopies(comparison.articles);
  const roots = [...new Set(comparison.articles.map(({ id }) => groups.get(id) ?? id))];
  const baseRoot = base === null ? null : (groups.get(base) ?? null);
  const ordered = [...roots].sort((x, y) => Number(y === baseRoot) - Number(x === baseRoot));
  return ordered.map((id) => {
    const members = comparison.articles.filter((article) => groups.get(article.id) === id);
    return { id, articles: members.sort((x, y) => Number(y.id === id) - Number(x.id === id)) };
  });
}
