import type { Comparison, Fact, Link } from '../../model/comparison';
import { type ArticleSpan, meets } from '../../model/span';
import { resolveAnchor } from '../anchor';
import { restsOn } from '../rests-on';
import { wordsOf } from '../words-of';
import { joinFacts, partition, replaceFact } from './facts';
import { type CorrectionOf, freshId, READER_CONFIDENCE } from './kind-of';
import { inColumnOrder, isAt } from './places';

/** Confirms a match, or drops it; facts that rested on it fall apart where nothing else holds them together. */
export function judgeLink(
  comparison: Comparison,
  { a, b, verdict }: CorrectionOf<'judge-link'>,
): Comparison {
  const ends = [resolveAnchor(comparison.articles, a), resolveAnchor(comparison.articles, b)];
  const judged = comparison.links.filter((link) => joins(link, ends[0], ends[1]));
  if (verdict === 'right') {
    const links = comparison.links.map((link) =>
      judged.includes(link)
        ? { ...link, confidence: READER_CONFIDENCE, byReader: true as const }
        : link,
    );
    return { ...comparison, links };
  }
  const without = {
    ...comparison,
    links: comparison.links.filter((link) => !judged.includes(link)),
  };
  return judged.reduce<Comparison>(
    (result, link) =>
      result.facts
        .filter((fact) => fact.status !== 'single' && restsOn(fact, link))
        .reduce((inner, fact) => loosen(inner, fact, link), result),
    without,
  );
}

/** Joins two passages by hand; the facts at its ends become one, or a new one is made of the two passages. */
export function addLink(
  comparison: Comparison,
  { a, b, relation }: CorrectionOf<'add-link'>,
): Comparison {
  const places = [a, b].map((anchor) => resolveAnchor(comparison.articles, anchor));
  const [first, second] = inColumnOrder(
    comparison,
    places.filter((place) => place !== null),
  );
  if (!first || !second || first.article === second.article) return comparison;
  const link: Link = {
    a: first,
    b: second,
    relation,
    confidence: READER_CONFIDENCE,
    reasons: ['linked by you'],
    byReader: true,
  };
  const links = [...comparison.links.filter((old) => !joins(old, first, second)), link];
  const linked = { ...comparison, links };
  if (relation === 'partial') return linked;
  return relation === 'conflict'
    ? setAgainst(linked, first, second)
    : joinAt(linked, first, second);
}

/**
 * A conflict of two passages and of nothing else: what others share with either stays shared. Of a fact that holds both,
 * the second is taken out, and what is left without another article's words goes.
 */
function setAgainst(comparison: Comparison, first: ArticleSpan, second: ArticleSpan): Comparison {
  const has = ({ evidence }: Fact, end: ArticleSpan) => evidence.some((one) => meets(one, end));
  const facts = comparison.facts.flatMap((fact) => {
    if (fact.status === 'single' || !has(fact, first) || !has(fact, second)) return fact;
    const evidence = fact.evidence.filter(({ article }) => article !== second.article);
    const isShared = new Set(evidence.map(({ article }) => article)).size > 1;
    return isShared ? { ...fact, evidence, byReader: true as const } : [];
  });
  const made: Fact = {
    id: freshId('f', comparison.facts),
    statement: wordsOf(comparison, first),
    status: 'conflict',
    confidence: READER_CONFIDENCE,
    evidence: [first, second],
    byReader: true,
  };
  return { ...comparison, facts: [...facts, made] };
}

/** One fact of two passages that say the same, with what is known to be shared with either. */
function joinAt(comparison: Comparison, first: ArticleSpan, second: ArticleSpan): Comparison {
  const [kept, joined] = [first, second].map((end) =>
    comparison.facts.find((fact) => fact.evidence.some((one) => meets(one, end))),
  );
  if (kept && joined) {
    if (kept === joined) return comparison;
    return withStatus(joinFacts(comparison, kept, joined), kept.id, 'shared');
  }
  const known = kept ?? joined;
  const evidence = [...(known?.evidence ?? [first]), known === kept ? second : first];
  const made: Fact = {
    id: known?.id ?? freshId('f', comparison.facts),
    statement: known?.statement ?? wordsOf(comparison, first),
    status: 'shared',
    confidence: READER_CONFIDENCE,
    evidence: inColumnOrder(comparison, evidence),
    byReader: true,
  };
  return known
    ? replaceFact(comparison, known, [made])
    : { ...comparison, facts: [...comparison.facts, made] };
}

/** Takes a fact apart where the links that are left no longer join its articles. */
function loosen(comparison: Comparison, fact: Fact, dropped: Link): Comparison {
  const articles = [...new Set(fact.evidence.map(({ article }) => article))];
  const joined = comparison.links.filter(
    (link) => link.relation !== 'partial' && restsOn(fact, link),
  );
  const reach = (from: string): string[] => {
    const found = new Set([from]);
    for (const id of found) {
      for (const { a, b } of joined) {
        if (a.article === id) found.add(b.article);
        if (b.article === id) found.add(a.article);
      }
    }
    return articles.filter((id) => found.has(id));
  };
  const withA = reach(dropped.a.article);
  if (withA.includes(dropped.b.article)) return comparison;
  const withB = reach(dropped.b.article);
  const rest = articles.filter((id) => !withA.includes(id) && !withB.includes(id));
  return replaceFact(comparison, fact, partition(comparison, fact, [[...withA, ...rest], withB]));
}

function joins(
  link: Link,
  first: ArticleSpan | null | undefined,
  second: ArticleSpan | null | undefined,
) {
  return (
    (isAt(link.a, first) && isAt(link.b, second)) || (isAt(link.a, second) && isAt(link.b, first))
  );
}

function withStatus(comparison: Comparison, id: string, status: Fact['status']): Comparison {
  return {
    ...comparison,
    facts: comparison.facts.map((fact) => (fact.id === id ? { ...fact, status } : fact)),
  };
}
