import type { Comparison } from '../../model/comparison';
import type { ArticleSpan } from '../../model/span';
import { restsOn } from '../../marks/rests-on';
import { linkKey } from '../../marks/source-key';

/** Two passages of two articles that say the same, or nearly. */
export interface MatchPair {
  readonly a: ArticleSpan;
  readonly b: ArticleSpan;
  /** The fact or link behind it. */
  readonly source: string;
  readonly kind: 'shared' | 'conflict' | 'related';
  readonly weight: number;
}

/** What a related passage weighs beside one that says the same. */
const RELATED_WEIGHT = 0.4;

/** Every pair of matching passages between two articles, `a` in the first, whichever way the document has them. */
export function matchPairs(
  comparison: Comparison,
  first: string,
  second: string,
): readonly MatchPair[] {
  const stated = comparison.facts.filter(
    ({ status, evidence }) =>
      status !== 'single' &&
      evidence.some(({ article }) => article === first) &&
      evidence.some(({ article }) => article === second),
  );
  const fromLinks = comparison.links.flatMap((link): MatchPair[] => {
    const ends = endsIn(link.a, link.b, first, second);
    if (!ends) return [];
    const fact = stated.find((one) => restsOn(one, link));
    const weight = link.confidence * (link.relation === 'partial' ? RELATED_WEIGHT : 1);
    const isStated = link.relation === 'same' && (fact !== undefined || link.byReader === true);
    const kind = link.relation === 'conflict' ? 'conflict' : isStated ? 'shared' : 'related';
    return [{ ...ends, source: fact?.id ?? linkKey(link), kind, weight }];
  });
  const linked = new Set(fromLinks.map(({ source }) => source));
  const fromFacts = stated
    .filter(({ id }) => !linked.has(id))
    .map((fact): MatchPair => {
      const kind = fact.status === 'conflict' ? 'conflict' : 'shared';
      return {
        a: fact.evidence.find(({ article }) => article === first)!,
        b: fact.evidence.find(({ article }) => article === second)!,
        source: fact.id,
        kind,
        weight: fact.confidence,
      };
    });
  return asContested([...fromLinks, ...fromFacts]);
}

/** Where two articles contradict each other over a fact, all that joins them over it is the conflict, also what is worded alike. */
function asContested(pairs: readonly MatchPair[]): readonly MatchPair[] {
  const contested = new Set(
    pairs.filter(({ kind }) => kind === 'conflict').map(({ source }) => source),
  );
  return pairs.map((pair) => (contested.has(pair.source) ? { ...pair, kind: 'conflict' } : pair));
}

/** For each passage of the first article its best partner only: one passage can stand level with one other. */
export function bestPairs(pairs: readonly MatchPair[]): readonly MatchPair[] {
  const best = new Map<number, MatchPair>();
  for (const pair of pairs) {
    const known = best.get(pair.a.start);
    if (!known || known.weight < pair.weight) best.set(pair.a.start, pair);
  }
  return [...best.values()];
}

/**
 * Pairs that reach every passage that some pair reaches and do not cross: first as many as can stand one below the other in
 * both articles, of these the heaviest; each passage left over goes with the one before it, else the one after it.
 * *Cost:* square in the number of pairs, which are those of one source.
 */
export function coveringPairs(pairs: readonly MatchPair[]): readonly MatchPair[] {
  const chain = longestChain(pairs);
  const joined = (pair: MatchPair, side: 'a' | 'b', other: 'a' | 'b'): MatchPair[] => {
    if (chain.some((one) => one[side].start === pair[side].start)) return [];
    const before = chain.findLast((one) => one[side].start < pair[side].start);
    const near = before ?? chain[0];
    return near ? [{ ...pair, [other]: near[other] }] : [];
  };
  const left = [
    ...pairs.flatMap((pair) => joined(pair, 'a', 'b')),
    ...pairs.flatMap((pair) => joined(pair, 'b', 'a')),
  ];
  const byPlaces = new Map(
    [...chain, ...left].map((one) => [`${one.a.start} ${one.b.start}`, one]),
  );
  return [...byPlaces.values()].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

/** The most pairs that each stand below the one before in both articles; of as many, the heaviest. */
function longestChain(pairs: readonly MatchPair[]): readonly MatchPair[] {
  const inOrder = pairs.toSorted((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  const ends: Chain[] = [];
  for (const pair of inOrder) {
    const above = ends.filter(
      ({ last }) => last.a.start < pair.a.start && last.b.start < pair.b.start,
    );
    const best = heaviest(above);
    ends.push({
      last: pair,
      before: best,
      count: (best?.count ?? 0) + 1,
      weight: (best?.weight ?? 0) + pair.weight,
    });
  }
  const chain: MatchPair[] = [];
  for (let at = heaviest(ends); at !== null; at = at.before) chain.unshift(at.last);
  return chain;
}

interface Chain {
  readonly last: MatchPair;
  readonly before: Chain | null;
  readonly count: number;
  readonly weight: number;
}

function heaviest(chains: readonly Chain[]): Chain | null {
  return chains.reduce<Chain | null>(
    (best, one) =>
      best === null ||
      one.count > best.count ||
      (one.count === best.count && one.weight > best.weight)
        ? one
        : best,
    null,
  );
}

function endsIn(x: ArticleSpan, y: ArticleSpan, first: string, second: string) {
  if (x.article === first && y.article === second) return { a: x, b: y };
  if (y.article === first && x.article === second) return { a: y, b: x };
  return null;
}
