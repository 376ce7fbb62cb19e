import type { Comparison, NoiseKind, NoiseMark } from '../model/comparison';

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
  const groups = new Map<string, { kind: NoiseKind; reason: string; passages: NoiseMark[] }>();
  const ofKind = new Map<NoiseKind, number>();
  for (const mark of noise) {
    const { kind, reason } = mark;
    const known = groups.get(`${kind} ${reason}`);
    if (known) known.passages.push(mark);
    else groups.set(`${kind} ${reason}`, { kind, reason, passages: [mark] });
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
  }
  const kinds = [...ofKind.keys()];
  return [...groups.values()].sort(
    (x, y) =>
      (ofKind.get(y.kind) ?? 0) - (ofKind.get(x.kind) ?? 0) ||
      kinds.indexOf(x.kind) - kinds.indexOf(y.kind) ||
      y.passages.length - x.passages.length,
  );
}
