import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapLength } from '../../model/span';
import type { ColumnSpan } from '../prepared';
import { ByPlace } from './by-place';

const span = fc
  .tuple(fc.nat(2), fc.nat(3000), fc.integer({ min: 1, max: 900 }))
  .map(([column, start, length]): ColumnSpan => ({ column, start, end: start + length }));

describe('ByPlace', () => {
  it('finds all that shares characters with a span, and nothing of another column', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), span, (spans, asked) => {
        const places = new ByPlace<ColumnSpan>();
        for (const each of spans) places.add(each, each);
        const near = places.near(asked);
        const touching = spans.filter(
          (each) => each.column === asked.column && overlapLength(each, asked) > 0,
        );
        expect([...near]).toEqual(expect.arrayContaining(touching));
        expect([...near].every(({ column }) => column === asked.column)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  it('leaves out what stands far away', () => {
    const places = new ByPlace<string>();
    places.add({ column: 0, start: 0, end: 80 }, 'first');
    places.add({ column: 0, start: 5000, end: 5080 }, 'far');
    expect([...places.near({ column: 0, start: 20, end: 60 })]).toEqual(['first']);
  });
});
