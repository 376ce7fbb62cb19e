import type { ColumnSpan, PairLink, PreparedArticle } from '../prepared';
import { ByPlace } from './by-place';
import type { Cluster } from './cluster-links';
import { isSame, merge } from './same-words';
import { spansTouching } from './spans-touching';

/** What two spans contradict each other in, as `contradictionsBetween` says it. */
export type Contradict = (x: ColumnSpan, y: ColumnSpan) => readonly string[];

/** True where any two pieces of a fact contradict each other. */
export function isContested({ links }: Cluster): boolean {
  return links.some(isContradiction);
}

/** The links of a fact that are contradictions. Cost: linear in its links. */
export function contradictionsIn({ links }: Cluster): PairLink[] {
  return links.filter(isContradiction);
}

const isContradiction = ({ relation }: PairLink) => relation === 'conflict';

/**
 * Makes one of contested facts that are over the same: they rest on the same words of an article, and one of the wordings
 * that exclude each other (`14 people`) is a side of both. Shape: in the order of the first of each.
 * Cost: grows with the contested facts that stand near each other.
 */
export function joinContested(clusters: readonly Cluster[]): Cluster[] {
  const joined: Cluster[] = [];
  /** The places in `joined` of the contested ones. */
  const contested = new ByPlace<number>();
  for (const cluster of clusters) {
    if (!isContested(cluster)) {
      joined.push(cluster);
      continue;
    }
    const near = new Set(cluster.evidence.flatMap((span) => [...contested.near(span)]));
    const found = [...near]
      .sort((x, y) => x - y)
      .find((place) => areOverTheSame(joined[place]!, cluster));
    const place = found ?? joined.length;
    joined[place] = found === undefined ? cluster : merge(joined[found]!, cluster);
    for (const span of cluster.evidence) contested.add(span, place);
  }
  return joined;
}

function areOverTheSame(one: Cluster, other: Cluster): boolean {
  if (!one.evidence.some((x) => other.evidence.some((y) => isSame(x, y)))) return false;
  const sides = sidesOf(one);
  return [...sidesOf(other)].some((side) => sides.has(side));
}

function sidesOf(cluster: Cluster): Set<string> {
  const reasons = contradictionsIn(cluster).flatMap((link) => link.reasons);
  return new Set(reasons.flatMap((reason) => reason.toLowerCase().split(' / ')));
}

/**
 * A contested fact without the articles that take no side in it: between `inspected on Monday` and `on Tuesday` stands no
 * `passed an inspection last week`. An article takes a side where it contradicts any other piece, or gives the very number
 * or day of one. Cost: the square of the fact's evidence, times a pair of sentences.
 */
export function withoutBystanders(
  columns: readonly PreparedArticle[],
  cluster: Cluster,
  contradict: Contradict,
): Cluster {
  if (!isContested(cluster)) return cluster;
  const contested = contradictionsIn(cluster);
  const ends = contested.flatMap(({ a, b, reasons }) => [a, b].map((end) => ({ end, reasons })));
  const sides = new Set(ends.map(({ end }) => end.column));
  const values = new Set(
    ends.flatMap(({ end, reasons }) => contestedValues(columns, end, reasons)),
  );
  for (const piece of cluster.evidence) {
    if (
      !sides.has(piece.column) &&
      (valuesIn(columns, piece).some((value) => values.has(value)) ||
        ends.some(({ end }) => contradict(piece, end).length > 0))
    )
      sides.add(piece.column);
  }
  return {
    evidence: cluster.evidence.filter(({ column }) => sides.has(column)),
    links: cluster.links.filter(({ a, b }) => sides.has(a.column) && sides.has(b.column)),
  };
}

/** The numbers and days of a span that its contradictions name. */
function contestedValues(
  columns: readonly PreparedArticle[],
  { column, start, end }: ColumnSpan,
  reasons: readonly string[],
): string[] {
  const words = columns[column]!.text.slice(start, end);
  return reasons
    .flatMap((reason) => reason.split(' / '))
    .flatMap((side) => {
      const at = start + words.indexOf(side);
      return at < start ? [] : valuesIn(columns, { column, start: at, end: at + side.length });
    });
}

/** The numbers and days that a span tells. */
function valuesIn(columns: readonly PreparedArticle[], span: ColumnSpan): string[] {
  const { quantities, dates } = columns[span.column]!;
  return [
    ...spansTouching(quantities, span).map(({ value }) => String(value)),
    ...spansTouching(dates, span).map(({ iso }) => iso),
  ];
}
