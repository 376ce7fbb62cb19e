import type { Link, NoiseMark } from '../model/comparison';

/** What the key of a link begins with; no id in the document does. */
export const LINK_PREFIX = 'l-';

/** The key of a link, which has no id in the document: its two places. */
export function linkKey({ a, b }: Link): string {
  return `${LINK_PREFIX}${a.article}${a.start}.${a.end}-${b.article}${b.start}.${b.end}`;
}

/** The key of a noise mark, which has no id in the document: its place. */
export function noiseKey({ article, start, end }: NoiseMark): string {
  return `n-${article}${start}.${end}`;
}
