import type { ColumnSpan, PairLink, PreparedArticle } from '../prepared';
import { pushTo } from '../push-to';
import { compareColumnSpans, type Evidence, Nodes } from './evidence';
import type { Families } from './families';
import type { Rarity } from './rarity';
import { sentenceAt } from './statement';
import { Support } from './support';

/** Spans of several columns that state one thing, with the links between them. */
export interface Cluster {
  /** By column, then by place; at least two columns. */
  readonly evidence: readonly ColumnSpan[];
  readonly links: readonly PairLink[];
}

/**
 * How well two groups of evidence must be linked on the mean, over all their pairs across columns, to become one fact; two
 * single pieces need no more than their link. At 0 every chain of links becomes one fact, at 1 only what is linked each
 * with each. On the training pairs, with links scored out of fold, pairs inside facts have a precision of 0.838 and hold
 * 0.58 of the solid links; at 0.5 and 0.4 for headlines they were 0.02 less precise, and more facts grew large.
 */
const LEAST_MEAN_SUPPORT = 0.66;
/** The same where one end is a headline, which says it in few words; at 0.3 headlines join what they only hint at. */
const LEAST_SUPPORT_OF_HEADING = 0.5;
/** Most pieces of evidence of a fact: a statement that stands in more places is a refrain; it bounds the cost of a merge. */
const MAX_EVIDENCE = 48;
/** How often links left over are clustered anew: each time their spans may stand in one more fact. */
const MAX_ROUNDS = 3;

/**
 * Groups linked spans into facts without chaining: a span joins a group when it is linked with most of it, not with one
 * member alone. A link that is left over becomes a fact of its own, so a sentence may be evidence of several.
 * Headlines join what the stories state, they found no fact among themselves.
 * What copies of one report share does not use up their links with other reports.
 * Shape: strongest link first. `support` are all links known, `solid` those that found facts.
 * Cost: grows with the links times the size of a fact.
 * Source: agglomerative clustering with average linkage (Sokal and Michener 1958), strongest link first.
 */
export function clusterLinks(
  columns: readonly PreparedArticle[],
  solid: readonly PairLink[],
  support: readonly PairLink[],
  rarity: Rarity,
  families: Families,
): Cluster[] {
  const nodes = new Nodes(solid);
  const strength = new Support(columns, nodes, support, rarity);
  const clusters: Cluster[] = [];
  const covered = new Set<Evidence>();
  const coveredApart = new Set<Evidence>();
  const inStory = ({ column, start }: ColumnSpan) =>
    sentenceAt(columns[column]!, start)?.inStory === true;
  const headings = new Map(
    solid.map((link) => [link, [link.a, link.b].filter((span) => !inStory(span)).length]),
  );
  let left = [...solid].sort(
    (x, y) =>
      headings.get(x)! - headings.get(y)! ||
      y.confidence - x.confidence ||
      compareColumnSpans(x.a, y.a) ||
      compareColumnSpans(x.b, y.b),
  );
  for (let round = 0; round < MAX_ROUNDS && left.length > 0; round += 1) {
    const { groupOf, refused } = mergeAlong(left, nodes, strength, (link) => headings.get(link)!);
    for (const cluster of clustersOf(groupOf, nodes, left)) clusters.push(cluster);
    for (const [node, group] of groupOf) {
      covered.add(node);
      if (!families.isOne(group)) coveredApart.add(node);
    }
    left = refused.filter((link) => {
      // A contradiction is told even where both its ends agree with others on something else.
      if (link.relation === 'conflict') return true;
      const done = families.linksApart(link) ? coveredApart : covered;
      return !done.has(nodes.find(link.a)!) || !done.has(nodes.find(link.b)!);
    });
  }
  return withoutRepeats(clusters, families).filter(({ evidence }) => evidence.some(inStory));
}

/** What copies share that is all evidence of a fact with other reports is told there. */
function withoutRepeats(clusters: readonly Cluster[], families: Families): Cluster[] {
  const keyOf = ({ column, start, end }: ColumnSpan) => `${column} ${start} ${end}`;
  const apart = clusters.filter(({ evidence }) => !families.isOne(evidence));
  const told = new Set(apart.flatMap(({ evidence }) => evidence.map(keyOf)));
  return clusters.filter(
    ({ evidence }) => !families.isOne(evidence) || evidence.some((span) => !told.has(keyOf(span))),
  );
}

function mergeAlong(
  links: readonly PairLink[],
  nodes: Nodes,
  support: Support,
  headingsIn: (link: PairLink) => number,
) {
  const groupOf = new Map<Evidence, Evidence[]>();
  const refused: PairLink[] = [];
  for (const link of links) {
    const [x, y] = [nodes.find(link.a)!, nodes.find(link.b)!];
    const [one, other] = [groupOf.get(x) ?? [x], groupOf.get(y) ?? [y]];
    if (one === other) continue;
    const fits = one.length + other.length <= MAX_EVIDENCE;
    const least = headingsIn(link) > 0 ? LEAST_SUPPORT_OF_HEADING : LEAST_MEAN_SUPPORT;
    const isPair = one.length + other.length === 2;
    if (!fits || (!isPair && support.meanBetween(one, other) < least)) {
      refused.push(link);
      continue;
    }
    const merged = [...one, ...other];
    for (const node of merged) groupOf.set(node, merged);
  }
  return { groupOf, refused };
}

/** The groups with the links inside each, in the order of their strongest link. */
function clustersOf(
  groupOf: ReadonlyMap<Evidence, readonly Evidence[]>,
  nodes: Nodes,
  links: readonly PairLink[],
): Cluster[] {
  const inside = new Map<readonly Evidence[], PairLink[]>();
  for (const link of links) {
    const group = groupOf.get(nodes.find(link.a)!);
    if (!group || group !== groupOf.get(nodes.find(link.b)!)) continue;
    pushTo(inside, group, link);
  }
  return [...inside].map(([group, own]) => ({
    evidence: [...group]
      .sort(compareColumnSpans)
      .map(({ column, start, end }) => ({ column, start, end })),
    links: own,
  }));
}
