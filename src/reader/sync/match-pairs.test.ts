import { expect, it } from 'vitest';
import { placeOf, sampleArticle, sampleComparison } from '../../marks/sample.fixture';
import type { Link } from '../../model/comparison';
import { coveringPairs, type MatchPair, matchPairs } from './match-pairs';

const pair = (a: number, b: number, weight: number): MatchPair => ({
  a: { article: 'a', start: a, end: a + 5 },
  b: { article: 'b', start: b, end: b + 5 },
  source: 'f1',
  kind: 'shared',
  weight,
});
const covered = (...pairs: MatchPair[]) =>
  coveringPairs(pairs).map(({ a, b }) => `${a.start}-${b.start}`);

it('joins two passages on each side by two pairs that do not cross, however heavy those are that do', () => {
  expect(covered(pair(1, 10, 0.5), pair(1, 20, 0.9), pair(2, 10, 0.8), pair(2, 20, 0.6))).toEqual([
    '1-10',
    '2-20',
  ]);
});

it('takes the heavier of two ways', () => {
  expect(covered(pair(1, 10, 0.5), pair(1, 20, 0.9))).toContain('1-20');
  expect(covered(pair(2, 10, 0.9), pair(1, 20, 0.5))).toEqual(['1-10', '2-10', '2-20']);
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

it('joins two articles by one kind over what they contradict each other about, and those that agree by theirs', () => {
  const a = sampleArticle('a', 'Mill\nTen fled. Some ten ran.');
  const b = sampleArticle('b', 'Mill\nNine fled.');
  const c = sampleArticle('c', 'Mill\nTen fled then.');
  const [ten, some, nine, then] = [
    placeOf(a, 'Ten fled.'),
    placeOf(a, 'Some ten ran.'),
    placeOf(b, 'Nine fled.'),
    placeOf(c, 'Ten fled then.'),
  ];
  const link = (x: Link['a'], y: Link['a'], relation: Link['relation']): Link => ({
    a: x,
    b: y,
    relation,
    confidence: 0.9,
    reasons: [],
  });
  const told = sampleComparison([a, b, c], {
    facts: [
      {
        id: 'f1',
        statement: 'Ten fled.',
        status: 'conflict',
        confidence: 0.9,
        evidence: [ten, some, nine, then],
      },
    ],
    links: [link(ten, nine, 'conflict'), link(some, nine, 'same'), link(ten, then, 'same')],
  });
  const kinds = (other: string) => matchPairs(told, 'a', other).map(({ kind }) => kind);
  expect(kinds('b')).toEqual(['conflict', 'conflict']);
  expect(kinds('c')).toEqual(['shared']);
});
