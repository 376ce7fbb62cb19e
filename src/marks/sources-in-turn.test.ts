import { expect, it } from 'vitest';
import { findMarks } from './find-marks';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';
import { sourcesInTurn } from './sources-in-turn';

const a = sampleArticle('a', 'Flood\nThe bridge fell on Monday.');
const b = sampleArticle('b', 'Flood\nThe bridge fell on Tuesday.');
const fact = (id: string, status: 'shared' | 'conflict') => ({
  id,
  statement: 'The bridge fell',
  status,
  confidence: 0.9,
  evidence: [placeOf(a, 'The bridge fell'), placeOf(b, 'The bridge fell')],
});

it('names a conflict before a shared fact on the same words', () => {
  const comparison = sampleComparison([a, b], {
    facts: [fact('f1', 'shared'), fact('f2', 'conflict')],
  });
  const own = findMarks(comparison).filter(({ article }) => article === 'a');
  expect(sourcesInTurn(own)).toEqual(['f2', 'f1']);
});

it('names a conflict that is only a link before a shared fact', () => {
  const comparison = sampleComparison([a, b], {
    facts: [fact('f1', 'shared')],
    links: [
      {
        a: placeOf(a, 'on Monday'),
        b: placeOf(b, 'on Tuesday'),
        relation: 'conflict',
        confidence: 0.8,
        reasons: ['other day'],
      },
    ],
  });
  const own = findMarks(comparison).filter(({ article }) => article === 'a');
  expect(sourcesInTurn(own)[0]).toMatch(/^l/);
  expect(sourcesInTurn(own)).toHaveLength(2);
});

it('names first what is said of the fewest words, and a fact before a contrast on the same ones', () => {
  const framing = (id: string, words: string) => ({
    id,
    about: null,
    kind: 'wording' as const,
    wordings: [placeOf(a, words)],
    absent: ['b'],
    note: '',
    confidence: 0.7,
  });
  const comparison = sampleComparison([a, b], {
    facts: [fact('f1', 'shared')],
    framings: [
      framing('r1', 'The bridge fell'),
      framing('r2', 'bridge fell'),
      framing('r3', 'fell'),
    ],
  });
  const own = findMarks(comparison).filter(({ article }) => article === 'a');
  expect(sourcesInTurn(own)).toEqual(['r3', 'r2', 'f1', 'r1']);
});
