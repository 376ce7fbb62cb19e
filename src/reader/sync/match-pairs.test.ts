import { expect, it } from 'vitest';
import { coveringPairs, type MatchPair } from './match-pairs';

const pair = (a: number, b: number, weight: number): MatchPair => ({
  a: { article: 'a', start: a, end: a + 5 },
  b: { article: 'b', start: b, end: b + 5 },
  source: 'f1',
  kind: 'shared',
  weight,
});
const covered = (...pairs: MatchPair[]) =>
  coveringPairs(pairs).map(({ a, b }) => `${a.start}-${b.start}`);

it('joins two passages on each side by two pairs, the heavier ones', () => {
  expect(covered(pair(1, 10, 0.5), pair(1, 20, 0.9), pair(2, 10, 0.8), pair(2, 20, 0.6))).toEqual([
    '1-20',
    '2-10',
  ]);
});

it('leaves no passage without a pair', () => {
  expect(covered(pair(1, 10, 0.9), pair(2, 10, 0.8), pair(3, 10, 0.7))).toEqual([
    '1-10',
    '2-10',
    '3-10',
  ]);
});

it('has none for none', () => {
  expect(covered()).toEqual([]);
});
