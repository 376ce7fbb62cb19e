import { expect, it } from 'vitest';
import type { NoiseMark } from '../model/comparison';
import { listNoise } from './list-noise';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';

const a = sampleArticle('a', 'Fair\nShare. Print. Photo. Log in.');
const noise = (words: string, kind: NoiseMark['kind'], reason: string): NoiseMark => ({
  ...placeOf(a, words),
  kind,
  reason,
  confidence: 0.9,
});

it('groups what is not the story by kind and reason, the most frequent first', () => {
  const comparison = sampleComparison([a], {
    noise: [
      noise('Photo.', 'caption', 'caption'),
      noise('Share.', 'furniture', 'share link'),
      noise('Log in.', 'furniture', 'login'),
      noise('Print.', 'furniture', 'share link'),
    ],
  });
  const told = listNoise(comparison).map(
    ({ kind, reason, passages }) => `${kind}, ${reason}: ${passages.length}`,
  );
  expect(told).toEqual(['furniture, share link: 2', 'furniture, login: 1', 'caption, caption: 1']);
});

it('lists nothing where all is the story', () => {
  expect(listNoise(sampleComparison([a]))).toEqual([]);
});
