import type { Comparison, NoiseKind, NoiseMark } from '../model/comparison';
import { groupBy } from './group-by';

/** What a kind of noise is called. */
export const NOISE_NAMES: Readonly<Record<NoiseKind, string>> = {
  furniture: 'Page furniture',
  repeat: 'A repeat',
  caption: 'A picture caption',
  disclosure: 'A note on how it was made',
  'section-heading': 'A section heading',
  'stock-filler': 'Stock filler',
};

/** The passages that are not the story for one reason. */
export interface NoiseGroup {
  readonly kind: NoiseKind;
  readonly reason: string;
  /** At least one, in reading order. */
  readonly passages: readonly NoiseMark[];
}

/** What is not the story, by kind and then by reason, the most frequent of each first. */
export function listNoise({ noise }: Comparison): readonly NoiseGroup[] {
  const byKind = [...groupBy(noise, ({ kind }) => kind)].sort(
    ([, x], [, y]) => y.length - x.length,
  );
  return byKind.flatMap(([kind, own]) =>
    [...groupBy(own, ({ reason }) => reason)]
      .map(([reason, passages]) => ({ kind, reason, passages }))
      .sort((x, y) => y.passages.length - x.passages.length),
  );
}
