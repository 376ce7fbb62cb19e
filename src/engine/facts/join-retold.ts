import { overlapLength } from '../../model/span';
import type { ColumnSpan, PreparedArticle } from '../prepared';
import type { Cluster } from './cluster-links';
import { compareColumnSpans } from './evidence';
import type { Rarity } from './rarity';
import { stemsOf, wordsIn } from './trim-evidence';

/** Share of the longer of two spans that they must have in common to be the same words; the rest is a mark or a space. */
const LEAST_SHARE = 0.9;
/** Part of the words of the shorter telling, by rarity, that the other must have; names do not count. Chosen by hand. */
const LEAST_COMMON = 0.2;

/**
 * Joins clusters of the same articles that rest on the very same words of one of them and whose other words are alike:
 * what an article says at the start and again at the end is one fact. Two statements that one long sentence of the
 * other article happens to hold stay two.
 * Shape: in the order of the first of each; the evidence of a joined one by column and place.
 * Cost: the square of the clusters of one sentence, times their words.
 */
export function joinRetold(
  columns: readonly PreparedArticle[],
  clusters: readonly Cluster[],
  rarity: Rarity,
): Cluster[] {
  const joined: Cluster[] = [];
  for (const cluster of clusters) {
    const place = joined.findIndex((other) => isRetold(columns, other, cluster, rarity));
    if (place < 0) joined.push(cluster);
    else joined[place] = merge(joined[place]!, cluster);
  }
  return joined;
}

function isRetold(
  columns: readonly PreparedArticle[],
  one: Cluster,
  other: Cluster,
  rarity: Rarity,
): boolean {
  if (columnsOf(one) !== columnsOf(other)) return false;
  const added = other.evidence.filter((y) => !one.evidence.some((x) => isSame(x, y)));
  if (added.length === other.evidence.length) return false;
  return added.every((y) =>
    one.evidence.some(
      (x) => x.column === y.column && commonWords(columns[x.column]!, x, y, rarity) >= LEAST_COMMON,
    ),
  );
}

/** The part of the words of the one with less of them that stands in both, by rarity. Score 0..1. */
function commonWords(
  article: PreparedArticle,
  x: ColumnSpan,
  y: ColumnSpan,
  rarity: Rarity,
): number {
  const [one, other] = [x, y].map((span) =>
    stemsOf(wordsIn(article, span).filter(({ pos }) => pos !== 'PROPN')),
  ) as [ReadonlySet<string>, ReadonlySet<string>];
  const mass = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + rarity.weight(stem), 0);
  const common = mass([...one].filter((stem) => other.has(stem)));
  return common / Math.max(Math.min(mass(one), mass(other)), Number.MIN_VALUE);
}

function merge(one: Cluster, other: Cluster): Cluster {
  const added = other.evidence.filter((y) => !one.evidence.some((x) => isSame(x, y)));
  return {
    evidence: [...one.evidence, ...added].sort(compareColumnSpans),
    links: [...one.links, ...other.links],
  };
}

const columnsOf = ({ evidence }: Cluster) =>
  [...new Set(evidence.map(({ column }) => column))].sort((x, y) => x - y).join();

function isSame(x: ColumnSpan, y: ColumnSpan): boolean {
  const longer = Math.max(x.end - x.start, y.end - y.start);
  return x.column === y.column && overlapLength(x, y) >= LEAST_SHARE * longer;
}
