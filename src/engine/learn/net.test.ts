import { describe, expect, it } from 'vitest';
import { readNet, weigh } from './net';

/** Two columns, one hidden unit that opens only where the first is well above its mean. */
const NET = readNet({
  columns: ['1 1 0', '0 1 0.5'],
  inner: ['2000', '0'],
  units: ['-1000 3000'],
  bias: -1,
});

describe('a net', () => {
  it('gives its bias and the direct weights where no hidden unit opens', () => {
    expect(weigh(NET, Float64Array.of(1, 0))).toBeCloseTo(-1);
    expect(weigh(NET, Float64Array.of(1, 4))).toBeCloseTo(0);
  });

  it('opens a hidden unit past its offset', () => {
    expect(weigh(NET, Float64Array.of(4, 0))).toBeCloseTo(-1 + 3 * (2 - 1));
  });

  it('keeps the sign of a figure', () => {
    expect(weigh(NET, Float64Array.of(1, -4))).toBeCloseTo(-2);
  });

  it('takes a figure beyond all measure for one at the rim', () => {
    expect(weigh(NET, Float64Array.of(1, 1e9))).toBe(weigh(NET, Float64Array.of(1, 16)));
  });
});
