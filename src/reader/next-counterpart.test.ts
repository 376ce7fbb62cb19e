import { describe, expect, it } from 'vitest';
import type { Mark } from '../marks/mark';
import { nextCounterpart } from './next-counterpart';

/** "a0-4" is the place of that article; all are of one source. */
function mark(place: string, source = 'f1', counterparts: readonly string[] = []): Mark {
  return {
    ...at(place),
    id: `${source} ${place}`,
    layer: 'shared',
    kind: 'shared',
    source,
    counterparts: counterparts.map(at),
    confidence: 0.9,
    description: '',
    byReader: false,
  };
}

function at(place: string) {
  const [start = 0, end = 0] = place.slice(1).split('-').map(Number);
  return { article: place.slice(0, 1), start, end };
}

describe('nextCounterpart', () => {
  it('goes through the articles that have it, in their order, and round', () => {
    const marks = [mark('a0-4'), mark('c0-4'), mark('d0-4'), mark('b0-4', 'f2')];
    const order = ['a', 'b', 'c', 'd'];
    const walk = (from: number) => nextCounterpart(marks, order, marks[from]!, [])?.article;
    expect([walk(0), walk(1), walk(2)]).toEqual(['c', 'd', 'a']);
  });

  it('takes the best of several places, and on the way back the one it came from', () => {
    const headline = mark('a0-9');
    const body = mark('a20-30');
    const other = mark('b0-9', 'f1', ['a20-30', 'a0-9']);
    const marks = [headline, body, other];
    expect(nextCounterpart(marks, ['a', 'b'], other, [])).toBe(body);
    expect(nextCounterpart(marks, ['a', 'b'], other, [headline])).toBe(headline);
  });

  it('finds nothing where no other article has it', () => {
    const lonely = mark('a0-4');
    expect(nextCounterpart([lonely, mark('b0-4', 'f2')], ['a', 'b'], lonely, [])).toBeUndefined();
  });
});
