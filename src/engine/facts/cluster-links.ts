import type { ColumnSpan, PairLink } from '../prepared';

/** Spans of several columns that state one thing, with the links between them. */
export interface Cluster {
  /** By column, then by place; at least two columns. */
  readonly evidence: readonly ColumnSpan[];
  readonly links: readonly PairLink[];
}

/** Two spans of one column are one piece of evidence where they share this part of both together. */
const SAME_SPAN_SHARE = 0.5;
/**
 * How well two groups of evidence must be linked on the mean, over all their pairs across columns, to become one fact.
 * At 0 every chain of links becomes one fact, at 1 only what is linked each with each.
 */
const LEAST_MEAN_SUPPORT = 0.35;
/** What a `partial` link says for two spans being one fact, against the confidence of a `same` link. */
const PARTIAL_WEIGHT = 0.5;
/** Most pieces of evidence of a fact: a statement that stands in more places is a refrain; it bounds the cost of a merge. */
const MAX_EVIDENCE = 48;
/** How often links left over are clustered anew: each time their spans may stand in one more fact. */
const MAX_ROUNDS = 3;

interface Node extends ColumnSpan {
  readonly id: number;
}

/**
 * Groups linked spans into facts without chaining: a span joins a group when it is linked with most of it, not with one
 * member alone. A link that is left over becomes a fact of its own, so a sentence may be evidence of several.
 * Shape: strongest link first. `support` are all links known, `solid` those that found facts.
 * Cost: grows with the links times the size of a fact.
 * Source: agglomerative clustering with average linkage (Sokal and Michener 1958), strongest link first.
 */
export function clusterLinks(
  solid: readonly PairLink[],
  support: readonly PairLink[],
  leastMeanSupport = LEAST_MEAN_SUPPORT,
): Cluster[] {
  const nodes = new Nodes(solid);
  const strength = supportBetween(nodes, support);
  const clusters: Cluster[] = [];
  const covered = new Set<Node>();
  let left = [...solid].sort(
    (x, y) =>
      y.confidence - x.confidence || compareColumnSpans(x.a, y.a) || compareColumnSpans(x.b, y.b),
  );
  for (let round = 0; round < MAX_ROUNDS && left.length > 0; round += 1) {
    const { groups, refused } = mergeAlong(left, nodes, strength, leastMeanSupport);
    for (const group of groups) clusters.push(clusterOf(group, nodes, left));
    const placed = new Set([...groups].flat());
    for (const node of placed) covered.add(node);
    left = refused.filter(
      ({ a, b }) => !covered.has(nodes.find(a)!) || !covered.has(nodes.find(b)!),
    );
  }
  return clusters;
}

/** Reading order within and across columns. */
export function compareColumnSpans(x: ColumnSpan, y: ColumnSpan): number {
  return x.column - y.column || x.start - y.start || x.end - y.end;
}

/** The pieces of evidence: link spans, those that cover nearly the same words taken as one. */
class Nodes {
  private readonly byColumn = new Map<number, Node[]>();

  constructor(links: readonly PairLink[]) {
    const spans = links.flatMap(({ a, b }) => [a, b]).sort(compareColumnSpans);
    let id = 0;
    for (const { column, start, end } of spans) {
      if (this.find({ column, start, end })) continue;
      const list = this.byColumn.get(column) ?? [];
      list.push({ column, start, end, id });
      this.byColumn.set(column, list);
      id += 1;
    }
  }

  /** The piece of evidence that covers about the same words, or null. */
  find(span: ColumnSpan): Node | null {
    const list = this.byColumn.get(span.column) ?? [];
    let best: Node | null = null;
    let bestShare = 0;
    for (let at = firstEndingAfter(list, span.start); at < list.length; at += 1) {
      const node = list[at]!;
      if (node.start >= span.end) break;
      const share = sharedPart(node, span);
      if (share > bestShare) [best, bestShare] = [node, share];
    }
    return bestShare >= SAME_SPAN_SHARE ? best : null;
  }
}

/** Spans of one column are sorted by start and overlap little, so a few steps back from the place suffice. */
const MAX_OVERLAPPING = 8;

function firstEndingAfter(list: readonly Node[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - MAX_OVERLAPPING);
}

function sharedPart(x: ColumnSpan, y: ColumnSpan): number {
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return common <= 0 ? 0 : common / (Math.max(x.end, y.end) - Math.min(x.start, y.start));
}

type Support = ReadonlyMap<string, number>;

function keyOf(x: Node, y: Node): string {
  return x.id < y.id ? `${x.id} ${y.id}` : `${y.id} ${x.id}`;
}

function supportBetween(nodes: Nodes, links: readonly PairLink[]): Support {
  const support = new Map<string, number>();
  for (const { a, b, relation, confidence } of links) {
    const [x, y] = [nodes.find(a), nodes.find(b)];
    if (!x || !y) continue;
    const weight = relation === 'partial' ? confidence * PARTIAL_WEIGHT : confidence;
    support.set(keyOf(x, y), Math.max(weight, support.get(keyOf(x, y)) ?? 0));
  }
  return support;
}

function mergeAlong(
  links: readonly PairLink[],
  nodes: Nodes,
  support: Support,
  leastMeanSupport: number,
) {
  const groupOf = new Map<Node, Node[]>();
  const refused: PairLink[] = [];
  for (const link of links) {
    const [x, y] = [nodes.find(link.a)!, nodes.find(link.b)!];
    const [one, other] = [groupOf.get(x) ?? [x], groupOf.get(y) ?? [y]];
    if (one === other) continue;
    const fits = one.length + other.length <= MAX_EVIDENCE;
    if (!fits || meanSupport(one, other, support) < leastMeanSupport) {
      refused.push(link);
      continue;
    }
    const merged = [...one, ...other];
    for (const node of merged) groupOf.set(node, merged);
  }
  return { groups: new Set(groupOf.values()), refused };
}

/** Mean support over the pairs that stand in different columns. */
function meanSupport(one: readonly Node[], other: readonly Node[], support: Support): number {
  let [sum, pairs] = [0, 0];
  for (const x of one) {
    for (const y of other) {
      if (x.column === y.column) continue;
      sum += support.get(keyOf(x, y)) ?? 0;
      pairs += 1;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}

function clusterOf(group: readonly Node[], nodes: Nodes, links: readonly PairLink[]): Cluster {
  const members = new Set(group);
  return {
    evidence: [...group]
      .sort(compareColumnSpans)
      .map(({ column, start, end }) => ({ column, start, end })),
    links: links.filter(({ a, b }) => members.has(nodes.find(a)!) && members.has(nodes.find(b)!)),
  };
}
