import { overlapLength } from '../../model/span';
import type { ColumnSpan, PairLink, PreparedArticle } from '../prepared';
import { ByPlace } from './by-place';
import { checkability, stretchOf } from './checkable';
import type { Cluster } from './cluster-links';
import type { Families } from './families';
import type { Rarity } from './rarity';
import { shareFoundElsewhere } from './share-found-elsewhere';
import { stretchAt } from './stretch-at';

/** Share of a span that a link must cover to speak of it. */
const LEAST_OVERLAP = 0.5;
/** A statement that copies repeat word for word is one, also where nothing in it can be checked. Score 0..1. */
const LEAST_CHECKABLE = 0.5;

const NO_TOKENS = { firstToken: 0, endToken: 0 };

interface Known {
  readonly columns: readonly PreparedArticle[];
  readonly families: Families;
  readonly rarity: Rarity;
  /** The links between reports that are not copies of each other. */
  readonly apart: ByPlace<PairLink>;
}

/** What the confidence of all facts is told from. Cost: linear in the links. */
export function knownOf(
  columns: readonly PreparedArticle[],
  links: readonly PairLink[],
  families: Families,
  rarity: Rarity,
): Known {
  const apart = new ByPlace<PairLink>();
  for (const link of links) {
    if (!families.linksApart(link)) continue;
    apart.add(link.a, link);
    apart.add(link.b, link);
  }
  return { columns, families, rarity, apart };
}

/**
 * How sure a fact of several articles is: as its strongest link between reports that are not copies of each other.
 * What only copies state is as sure as a statement of one article: copies that agree say nothing of the others.
 * Score 0..1. Cost: the links of the fact; for one of copies those near it.
 */
export function confidenceOf(known: Known, { evidence, links }: Cluster): number {
  const apart = links.filter((link) => known.families.linksApart(link));
  if (apart.length > 0) return highest(apart);
  // Two copies that differ on it do tell of each other.
  if (links.some(({ relation }) => relation === 'conflict')) return highest(links);
  return confidenceOfCopies(known, evidence);
}

/** As of a statement of one article: the less so, the more others nearly say what one of the copies says. */
function confidenceOfCopies(known: Known, evidence: readonly ColumnSpan[]): number {
  let [checkable, found] = [LEAST_CHECKABLE, 0];
  for (const span of evidence) {
    const { columns, families, rarity, apart } = known;
    const article = columns[span.column]!;
    const stretch = stretchOf(article, stretchAt(article, span) ?? NO_TOKENS);
    const isOwn = (column: number) => families.of(column) === families.of(span.column);
    const near = [...apart.near(span)].filter((link) => isOf(link, span));
    checkable = Math.max(checkable, checkability(stretch));
    found = Math.max(found, highest(near), shareFoundElsewhere(rarity, isOwn, stretch.tokens));
  }
  return checkable * (1 - found / 2);
}

function isOf({ a, b }: PairLink, span: ColumnSpan): boolean {
  const least = LEAST_OVERLAP * (span.end - span.start);
  return [a, b].some(
    (end) => end.column === span.column && overlapLength(end, span) >= Math.max(1, least),
  );
}

function highest(links: readonly PairLink[]): number {
  return links.reduce((best, { confidence }) => Math.max(best, confidence), 0);
}
