import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstIndex } from './first-index';

it('firstIndex finds what looking at one after the other finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, least) => {
      const sorted = numbers.toSorted((x, y) => x - y);
      const found = sorted.findIndex((number) => number >= least);
      expect(firstIndex(sorted, (number) => number >= least)).toBe(
        found < 0 ? sorted.length : found,
      );
    }),
    { seed: 1 },
  );
});
