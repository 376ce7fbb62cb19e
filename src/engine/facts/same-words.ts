import { overlapLength } from '../../model/span';
import type { ColumnSpan } from '../prepared';
import type { Cluster } from './cluster-links';
import { compareColumnSpans } from './evidence';

/** Share of the longer of two spans that they must have in common to be the same words; the rest is a mark or a space. */
const LEAST_SHARE = 0.9;

/** True where two spans of one column are the same words but for a mark or a space. */
export function isSame(x: ColumnSpan, y: ColumnSpan): boolean {
  const longer = Math.max(x.end - x.start, y.end - y.start);
  return x.column === y.column && overlapLength(x, y) >= LEAST_SHARE * longer;
}

/** Both clusters as one, what is told by the same words once. Shape: the evidence by column and place. */
export function merge(one: Cluster, other: Cluster): Cluster {
  const added = other.evidence.filter((y) => !one.evidence.some((x) => isSame(x, y)));
  return {
    evidence: [...one.evidence, ...added].sort(compareColumnSpans),
    links: [...one.links, ...other.links],
  };
}
