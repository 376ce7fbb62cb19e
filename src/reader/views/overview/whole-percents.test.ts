import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePercents } from './whole-percents';

describe('wholePercents', () => {
  it('gives what is left to the largest remainders', () => {
    expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
    expect(wholePercents([25, 25, 1, 149])).toEqual([13, 13, 0, 74]);
    expect(wholePercents([0, 0])).toEqual([0, 0]);
  });

  it('adds up to a hundred and moves no part by a whole percent', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total > 0);
        const percents = wholePercents(parts);
        expect(percents.reduce((sum, part) => sum + part, 0)).toBe(100);
        percents.forEach((percent, index) => {
          expect(Math.abs(percent - (100 * parts[index]!) / total)).toBeLessThan(1);
        });
      }),
      { seed: 5 },
    );
  });
});
