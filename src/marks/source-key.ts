import type { Link, NoiseMark } from '../model/comparison';

/** What the key of a link begins with; no id in the document does. */
const LINK_PREFIX = 'l-';

/** The key of a link, which has no id in the document: its two places. */
export function linkKey({ a, b }: Link): string {
  return `${LINK_PREFIX}${a.article}${a.start}.${a.end}-${b.article}${b.start}.${b.end}`;
}

/** True for the key of a link: a match that rests on no fact. */
export function isBareMatch(source: string): boolean {
  return source.startsWith(LINK_PREFIX);
}

/** The key of a noise mark, which has no id in the document: its place. */
export function noiseKey({ article, start, end }: NoiseMark): string {
  return `n-${article}${start}.${end}`;
}
