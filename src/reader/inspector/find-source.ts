import { linkKey, noiseKey } from '../../marks/source-key';
import type { Comparison, Fact, Framing, Link, NoiseMark } from '../../model/comparison';

/** What the inspector shows of a source. */
export type Found =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'framing'; readonly framing: Framing }
  | { readonly kind: 'noise'; readonly noise: NoiseMark };

/** Looks a mark's source up; null where it is gone (the reader took it off) or is of another kind. */
export function findSource(comparison: Comparison, source: string): Found | null {
  const fact = comparison.facts.find(({ id }) => id === source);
  if (fact) return { kind: 'fact', fact };
  const framing = comparison.framings.find(({ id }) => id === source);
  if (framing) return { kind: 'framing', framing };
  const link = comparison.links.find((one) => linkKey(one) === source);
  if (link) return { kind: 'link', link };
  const noise = comparison.noise.find((one) => noiseKey(one) === source);
  return noise ? { kind: 'noise', noise } : null;
}
