import type { NoiseMark } from '../model/comparison';
import { overlapLength, type Span } from '../model/span';

/** Share of a block's characters under noise from which the whole block is noise. */
const NOISE_BLOCK_SHARE = 0.9;

/** Why a block is not the story, a phrase each, from the noise that touches it; empty where it is. */
export function whyNoise(block: Span, noise: readonly NoiseMark[]): readonly string[] {
  const covered = noise.reduce((sum, mark) => sum + overlapLength(mark, block), 0);
  if (covered < NOISE_BLOCK_SHARE * (block.end - block.start)) return [];
  return [...new Set(noise.map(({ reason }) => reason))];
}
