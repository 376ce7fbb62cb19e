import type { Comparison, Fact } from '../model/comparison';
import { groupCopies } from './copy-groups';
import { isCompared } from './is-compared';

/** "Reported by `count` of `of`": copies of one wire text are counted once, articles that are not compared not at all. */
export interface Reports {
  readonly count: number;
  readonly of: number;
  /** Every article that states it, copies included, in column order. */
  readonly articles: readonly string[];
}

/** Who states a fact, with copies folded. */
export function reportedBy(comparison: Comparison, fact: Fact): Reports {
  const groups = groupCopies(comparison.articles);
  const stating = new Set(fact.evidence.map(({ article }) => article));
  const articles = comparison.articles.map(({ id }) => id).filter((id) => stating.has(id));
  const asked = comparison.articles.filter((one) => isCompared(one) || stating.has(one.id));
  return {
    count: new Set(articles.map((id) => groups.get(id))).size,
    of: new Set(asked.map(({ id }) => groups.get(id))).size,
    articles,
  };
}
