import type { ComparedArticle, Comparison, Fact, Link } from '../model/comparison';
import type { ArticleSpan } from '../model/span';
import { groupCopies } from './copy-groups';
import { restsOn } from './rests-on';
import { wordsOf } from './words-of';

/**
 * The comparison as if only some of its articles were there: what the others say is left out, and with it what no longer
 * holds. A fact that only one of them states is single; one in conflict stays so only where two that are left contradict
 * each other. Copies of an original that is left out are folded into the first of them.
 * *Shape:* ids stay as they are; no id, or none that is there, leaves the comparison as it is.
 * *Cost:* linear in the comparison; links × pieces of evidence for conflicts.
 */
export function narrowComparison(comparison: Comparison, ids: readonly string[]): Comparison {
  const kept = new Set(ids.filter((id) => comparison.articles.some((one) => one.id === id)));
  if (kept.size === 0 || kept.size === comparison.articles.length) return comparison;
  const isKept = ({ article }: { readonly article: string }) => kept.has(article);
  const links = comparison.links.filter(({ a, b }) => isKept(a) && isKept(b));
  return {
    ...comparison,
    articles: narrowArticles(comparison.articles, kept),
    links,
    facts: comparison.facts.flatMap((fact) => {
      const evidence = fact.evidence.filter(isKept);
      if (evidence.length === fact.evidence.length) return fact;
      return evidence.length > 0 ? narrowFact(comparison, fact, evidence, links) : [];
    }),
    entities: comparison.entities.flatMap((entity) => {
      const mentions = entity.mentions.filter(isKept);
      return mentions.length > 0 ? { ...entity, mentions } : [];
    }),
    framings: comparison.framings.flatMap((framing) => {
      const wordings = framing.wordings.filter(isKept);
      const absent = framing.absent.filter((id) => kept.has(id));
      const sides = new Set([...wordings.map(({ article }) => article), ...absent]);
      return wordings.length > 0 && sides.size > 1 ? { ...framing, wordings, absent } : [];
    }),
    noise: comparison.noise.filter(isKept),
    ...(comparison.dates && { dates: comparison.dates.filter(isKept) }),
    ...(comparison.notes && { notes: comparison.notes.filter(isKept) }),
    ...(comparison.restored && { restored: comparison.restored.filter(isKept) }),
  };
}

function narrowArticles(
  articles: readonly ComparedArticle[],
  kept: ReadonlySet<string>,
): ComparedArticle[] {
  const groups = groupCopies(articles);
  const left = articles.filter(({ id }) => kept.has(id));
  return left.map((article) => {
    const root = groups.get(article.id) ?? article.id;
    const first = kept.has(root) ? root : left.find(({ id }) => groups.get(id) === root)?.id;
    return { ...article, copyOf: first === undefined || first === article.id ? null : first };
  });
}

function narrowFact(
  comparison: Comparison,
  fact: Fact,
  evidence: readonly ArticleSpan[],
  links: readonly Link[],
): Fact {
  const isConflict =
    fact.status === 'conflict' &&
    links.some((link) => link.relation === 'conflict' && restsOn({ evidence }, link));
  const isShared = new Set(evidence.map(({ article }) => article)).size > 1;
  return {
    ...fact,
    evidence,
    statement: wordsOf(comparison, evidence[0]!),
    status: isConflict ? 'conflict' : isShared ? 'shared' : 'single',
  };
}
