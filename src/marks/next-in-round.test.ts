import { expect, it } from 'vitest';
import { findMarks } from './find-marks';
import { nextInRound } from './next-in-round';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';

const a = sampleArticle('a', 'Flood\nTwo died. The bridge fell.');
const b = sampleArticle('b', 'Flood\nNine died. The bridge held.');
const conflict = (id: string, inA: string, inB: string) => ({
  id,
  statement: inA,
  status: 'conflict' as const,
  confidence: 0.9,
  evidence: [placeOf(a, inA), placeOf(b, inB)],
});
const marks = findMarks(
  sampleComparison([a, b], {
    facts: [
      conflict('f1', 'Two died', 'Nine died'),
      conflict('f2', 'The bridge fell', 'The bridge held'),
    ],
  }),
);

it('goes from one article on to the next and from the last back to the first', () => {
  const visited = [{ article: 'a', start: 0 }];
  for (let step = 0; step < 5; step += 1) {
    const { article, start } = nextInRound(marks, ['a', 'b'], visited.at(-1)!)!;
    visited.push({ article, start });
  }
  const words = visited.slice(1).map(({ article, start }) => {
    return (article === 'a' ? a : b).text.slice(start).split('.')[0];
  });
  expect(words).toEqual([
    'Two died',
    'The bridge fell',
    'Nine died',
    'The bridge held',
    'Two died',
  ]);
});

it('keeps to the order in which the articles stand', () => {
  const next = nextInRound(marks, ['b', 'a'], { article: 'a', start: a.text.length });
  expect(next?.article).toBe('b');
});

it('finds nothing where there is nothing', () => {
  expect(nextInRound([], ['a', 'b'], { article: 'a', start: 0 })).toBeUndefined();
});
