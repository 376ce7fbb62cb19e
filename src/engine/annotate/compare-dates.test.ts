import { describe, expect, it } from 'vitest';
import { compareDates } from './compare-dates';

const PAIRS: readonly (readonly [string, string, string])[] = [
  ['2026-05-04', '2026-05-04', 'equal'],
  ['2026-05-04', '2026-05-05', 'different'],
  ['2026-05', '2026-05-04', 'compatible'],
  ['2026', '2026-05-04', 'compatible'],
  ['2025', '2026-05-04', 'different'],
  ['XXXX-05-04', '2026-05-04', 'compatible'],
  ['XXXX-05-04', 'XXXX-05-05', 'different'],
  ['XXXX-WXX-1', '2026-05-04', 'compatible'],
  ['XXXX-WXX-2', '2026-05-04', 'different'],
  ['XXXX-WXX-7', '2026-05-03', 'compatible'],
  ['XXXX-WXX-1', 'XXXX-WXX-2', 'different'],
  ['XXXX-WXX-1', 'XXXX-05-04', 'compatible'],
];

describe('compareDates', () => {
  it.each(PAIRS)('takes %s and %s for %s', (a, b, expected) => {
    const [x, y] = [a, b].map((iso) => ({ iso, certain: true }));
    expect(compareDates(x!, y!)).toBe(expected);
    expect(compareDates(y!, x!)).toBe(expected);
  });

  it('lets the Mondays of two papers be one Monday, as their weeks were guessed', () => {
    const [x, y] = ['2026-05-04', '2026-05-11'].map((iso) => ({ iso, certain: false }));
    expect(compareDates(x!, y!)).toBe('compatible');
  });
});
