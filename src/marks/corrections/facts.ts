import type { Comparison, Fact } from '../../model/comparison';
import type { ArticleSpan } from '../../model/span';
import { resolveAnchor } from '../anchor';
import { restsOn } from '../rests-on';
import { wordsOf } from '../words-of';
import { type CorrectionOf, freshId, READER_CONFIDENCE } from './kind-of';
import { inColumnOrder, isAt, isExactlyAt } from './places';

/**
 * Confirms a fact, makes a conflict a shared fact where its articles agree after all, or takes it apart into what each
 * article states alone, with nothing left to match them.
 */
export function judgeFact(
  comparison: Comparison,
  { evidence, verdict }: CorrectionOf<'judge-fact'>,
): Comparison {
  const places = evidence.map((anchor) => resolveAnchor(comparison.articles, anchor));
  const judged = factAt(comparison.facts, places);
  if (!judged) return comparison;
  if (verdict === 'right') {
    return replaceFact(comparison, judged, [
      { ...judged, confidence: READER_CONFIDENCE, byReader: true },
    ]);
  }
  if (verdict === 'agree') return agreeOn(comparison, judged);
  const articles = [...new Set(judged.evidence.map(({ article }) => article))];
  return takeApart(
    comparison,
    judged,
    articles.map((id) => [id]),
  );
}

/** The conflict as a shared fact; its matches say the same then, but those on which another conflict rests. */
function agreeOn(comparison: Comparison, judged: Fact): Comparison {
  const agreed: Fact = {
    ...judged,
    status: 'shared',
    confidence: READER_CONFIDENCE,
    byReader: true,
  };
  const held = comparison.facts.filter((fact) => fact !== judged && fact.status === 'conflict');
  const links = comparison.links.map((link) =>
    link.relation === 'conflict' &&
    restsOn(judged, link) &&
    !held.some((fact) => restsOn(fact, link))
      ? { ...link, relation: 'same' as const, byReader: true as const }
      : link,
  );
  return replaceFact({ ...comparison, links }, judged, [agreed]);
}

/** Makes one fact of the two that hold the evidence given, under the statement of the first. */
export function mergeFacts(
  comparison: Comparison,
  { evidence }: CorrectionOf<'merge-facts'>,
): Comparison {
  const [first, second] = evidence.map((anchor) => resolveAnchor(comparison.articles, anchor));
  const kept = factAt(comparison.facts, [first ?? null]);
  const others = comparison.facts.filter((fact) => fact !== kept);
  const joined = factAt(others, [second ?? null]);
  return kept && joined ? joinFacts(comparison, kept, joined) : comparison;
}

/** Takes one article's evidence out of a fact, as a fact of its own. */
export function splitFact(
  comparison: Comparison,
  { evidence }: CorrectionOf<'split-fact'>,
): Comparison {
  const place = resolveAnchor(comparison.articles, evidence);
  const several = comparison.facts.filter(({ status }) => status !== 'single');
  const whole = factAt(several, [place]);
  if (!whole || !place) return comparison;
  const rest = [...new Set(whole.evidence.map(({ article }) => article))].filter(
    (id) => id !== place.article,
  );
  return takeApart(comparison, whole, [rest, [place.article]]);
}

/**
 * Puts the pieces of a fact, one per group of articles, in its place. Matches between the groups on which it rested go,
 * else they would be marked in its stead, and so do contrasts in how one group tells it and another does.
 * Matches on which a further fact rests stay.
 */
function takeApart(
  comparison: Comparison,
  whole: Fact,
  groups: readonly (readonly string[])[],
): Comparison {
  const pieces = partition(comparison, whole, groups);
  const apart = replaceFact(comparison, whole, pieces);
  const held = apart.facts.filter(({ status }) => status !== 'single');
  const isInOneGroup = (articles: readonly string[]) =>
    groups.some((group) => articles.every((id) => group.includes(id)));
  return {
    ...apart,
    links: apart.links.filter(
      (link) =>
        !restsOn(whole, link) ||
        isInOneGroup([link.a.article, link.b.article]) ||
        held.some((fact) => restsOn(fact, link)),
    ),
    framings: apart.framings.filter(
      ({ about, wordings }) =>
        about !== whole.id || isInOneGroup(wordings.map(({ article }) => article)),
    ),
  };
}

/** The fact with evidence at all the very places, else one with evidence that overlaps them: facts stand in each other. */
function factAt(facts: readonly Fact[], places: readonly (ArticleSpan | null)[]): Fact | undefined {
  if (places.length === 0) return undefined;
  const find = (isThere: typeof isExactlyAt) =>
    facts.find(({ evidence }) =>
      places.every((place) => evidence.some((one) => isThere(one, place))),
    );
  return find(isExactlyAt) ?? find(isAt);
}

/** One fact out of two, with the evidence of both. */
export function joinFacts(comparison: Comparison, kept: Fact, joined: Fact): Comparison {
  const evidence = withoutOverlaps(
    inColumnOrder(comparison, [...kept.evidence, ...joined.evidence]),
  );
  const isShared = new Set(evidence.map(({ article }) => article)).size > 1;
  const hasConflict = kept.status === 'conflict' || joined.status === 'conflict';
  const merged: Fact = {
    ...kept,
    evidence,
    status: hasConflict ? 'conflict' : isShared ? 'shared' : 'single',
    confidence: READER_CONFIDENCE,
    byReader: true,
  };
  const without = { ...comparison, facts: comparison.facts.filter((fact) => fact !== joined) };
  return renameAbout(replaceFact(without, kept, [merged]), joined.id, kept.id);
}

/** The pieces of a fact, one per group of articles; each one's statement is verbatim from its own evidence. */
export function partition(
  comparison: Comparison,
  whole: Fact,
  groups: readonly (readonly string[])[],
): Fact[] {
  const pieces: Fact[] = [];
  for (const group of groups) {
    const evidence = whole.evidence.filter(({ article }) => group.includes(article));
    const first = evidence[0];
    if (!first) continue;
    const own = wordsOf(comparison, first);
    const keepsStatement = evidence.some(
      (one) => wordsOf(comparison, one) === whole.statement || own.includes(whole.statement),
    );
    pieces.push({
      ...whole,
      id: pieces.length === 0 ? whole.id : freshId(whole.id, [...comparison.facts, ...pieces]),
      statement: keepsStatement ? whole.statement : own,
      status: new Set(evidence.map(({ article }) => article)).size > 1 ? whole.status : 'single',
      evidence,
      byReader: true,
    });
  }
  return pieces;
}

/** Puts facts in the place of one. */
export function replaceFact(comparison: Comparison, old: Fact, fresh: readonly Fact[]): Comparison {
  return {
    ...comparison,
    facts: comparison.facts.flatMap((fact) => (fact === old ? fresh : [fact])),
  };
}

function renameAbout(comparison: Comparison, from: string, to: string): Comparison {
  return {
    ...comparison,
    framings: comparison.framings.map((framing) =>
      framing.about === from ? { ...framing, about: to } : framing,
    ),
  };
}

/** Drops a span that overlaps an earlier one of the same article. */
function withoutOverlaps(spans: readonly ArticleSpan[]): ArticleSpan[] {
  return spans.filter((span, index) => !spans.some((other, at) => at < index && isAt(other, span)));
}
