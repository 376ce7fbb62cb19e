import type { ComparedArticle, Comparison } from '../model/comparison';
import { narrowComparison } from './narrow-comparison';

/**
 * True where an article is held against others: it is in English, or too short for its language to be told.
 * Of one in another language only structure and noise are known: what it says or leaves out is not.
 */
export function isCompared({ meta: { language } }: ComparedArticle): boolean {
  return language === null || /^en\b/i.test(language);
}

/**
 * The comparison without what was found in articles that are not compared, or of them in others: neither matches nor facts nor
 * contrasts. The articles stay, with their structure and their noise.
 */
export function silenceUncompared(comparison: Comparison): Comparison {
  const compared = comparison.articles.filter(isCompared);
  if (compared.length === comparison.articles.length) return comparison;
  if (compared.length === 0) return { ...comparison, links: [], facts: [], framings: [] };
  const ids = compared.map(({ id }) => id);
  const { links, facts, framings } = narrowComparison(comparison, ids);
  return { ...comparison, links, facts, framings };
}

/** The comparison without the articles that are not compared; as it is where none is left. */
export function comparedOnly(comparison: Comparison): Comparison {
  const compared = comparison.articles.filter(isCompared);
  return narrowComparison(
    comparison,
    compared.map(({ id }) => id),
  );
}
