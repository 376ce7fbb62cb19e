import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { compareQuantities } from './compare-quantities';

const PAIRS: readonly (readonly [string, string, string])[] = [
  ['12 people died', '12 people died', 'equal'],
  ['12 people died', '14 people died', 'different'],
  ['12 people died', '14 killed', 'different'],
  ['twelve people died', '12 were killed', 'equal'],
  ['19 people died', '20 people died', 'different'],
  ['more than 10 people died', '12 people died', 'compatible'],
  ['more than 20 people died', '12 people died', 'different'],
  ['nearly 40 percent voted', '38.6% voted', 'compatible'],
  ['40 percent voted', '38.6% voted', 'compatible'],
  ['40 percent voted', '55% voted', 'different'],
  ['it is 12 km long', 'it is 7.5 miles long', 'compatible'],
  ['it is 12 km long', 'it is 12 miles long', 'different'],
  ['a 3 million dollars deal', 'a $2.96 million deal', 'compatible'],
  ['a $3 million deal', 'a €3 million deal', 'unrelated'],
  ['dozens of houses burned', '45 houses burned', 'compatible'],
  ['12 houses burned', '14 people died', 'unrelated'],
  ['12 soldiers died', '14 civilians died', 'unrelated'],
];

describe('compareQuantities', () => {
  it.each(PAIRS)('takes "%s" and "%s" for %s', (a, b, expected) => {
    const [x, y] = [prepareText(a).quantities, prepareText(b).quantities];
    expect([x.length, y.length]).toEqual([1, 1]);
    expect(compareQuantities(x[0]!, y[0]!)).toBe(expected);
    expect(compareQuantities(y[0]!, x[0]!)).toBe(expected);
  });
});
