import type { ComparedArticle, Comparison } from '../model/comparison';
import type { ArticleSpan } from '../model/span';
import { groupCopies } from './copy-groups';
import { restsOn } from './rests-on';

/** One column of a grid: an article together with those that repeat it almost word for word. */
export interface SourceColumn {
  /** The id of the article that the others repeat. */
  readonly id: string;
  /** The article itself, then its copies in column order. */
  readonly articles: readonly ComparedArticle[];
  /** Number of facts that the article and its copies state differently, such as another number. */
  readonly differences: number;
}

/** The sources of a comparison, copies folded; the one with the base article first, then in column order. */
export function sourceColumns(comparison: Comparison, base: string | null = null): SourceColumn[] {
  const groups = groupCopies(comparison.articles);
  const roots = [...new Set(comparison.articles.map(({ id }) => groups.get(id) ?? id))];
  const baseRoot = base === null ? null : (groups.get(base) ?? null);
  const ordered = [...roots].sort((x, y) => Number(y === baseRoot) - Number(x === baseRoot));
  return ordered.map((id) => {
    const members = comparison.articles.filter((article) => groups.get(article.id) === id);
    return {
      id,
      articles: members.sort((x, y) => Number(y.id === id) - Number(x.id === id)),
      differences: members.length > 1 ? countDifferences(comparison, members) : 0,
    };
  });
}

/** Of the facts in conflict, those of which two of these articles contradict each other. */
function countDifferences(
  { facts, links }: Comparison,
  members: readonly ComparedArticle[],
): number {
  const isMember = ({ article }: ArticleSpan) => members.some(({ id }) => id === article);
  const own = links.filter(
    ({ relation, a, b }) => relation === 'conflict' && isMember(a) && isMember(b),
  );
  return facts.filter(
    (fact) => fact.status === 'conflict' && own.some((link) => restsOn(fact, link)),
  ).length;
}
