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
 * As few pairs as reach every passage that some pair reaches, heaviest first: a fact that each side states twice has four
 * pairs, of which two say all.
 */
export function coveringPairs(pairs: readonly MatchPair[]): readonly MatchPair[] {
  const reached = new Set<string>();
  const keys = ({ a, b }: MatchPair) => [`a${a.start}`, `b${b.start}`];
  const byWeight = pairs.toSorted((x, y) => y.weight - x.weight);
  const take = (isNew: (known: readonly boolean[]) => boolean) =>
    byWeight.filter((pair) => {
      const isTaken = isNew(keys(pair).map((key) => reached.has(key)));
      if (isTaken) for (const key of keys(pair)) reached.add(key);
      return isTaken;
    });
  return [...take((known) => !known.includes(true)), ...take((known) => known.includes(false))];
}

function endsIn(x: ArticleSpan, y: ArticleSpan, first: string, second: string) {
  if (x.article === first && y.article === second) return { a: x, b: y };
  if (y.article === first && x.article === second) return { a: y, b: x };
  return null;
}
