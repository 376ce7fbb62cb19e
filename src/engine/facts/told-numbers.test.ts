import { describe, expect, it } from 'vitest';
import type { ComparedQuantity } from '../annotate/compare-quantities';
import { askedKeysOf, isOneNumber, keysOf, sharesIn } from './told-numbers';

const count = (value: number, unit: string | null = null): ComparedQuantity => ({
  value,
  unit,
  approximate: false,
});

describe('isOneNumber', () => {
  it('holds for one number, rounded, in other units or of things by another name', () => {
    expect(
      isOneNumber(count(23, '%'), { ...count(25, '%'), bound: 'at-most', approximate: true }),
    ).toBe(true);
    expect(isOneNumber(count(18, 'month'), count(1.5, 'year'))).toBe(true);
    expect(isOneNumber(count(70_000, 'home'), count(70_000, 'client'))).toBe(true);
  });

  it('fails for what another bound merely allows, and for sums of money beside counts', () => {
    expect(
      isOneNumber(count(88, 'patient'), {
        ...count(37, 'people'),
        bound: 'at-least',
        approximate: true,
      }),
    ).toBe(false);
    expect(isOneNumber(count(500, 'EUR'), count(500, 'boat'))).toBe(false);
  });
});

describe('askedKeysOf', () => {
  const isKnown = (asked: ComparedQuantity, given: ComparedQuantity) =>
    askedKeysOf(asked).some((key) => keysOf(given).includes(key));

  it('finds a number that one of two articles rounds, of the same sort only', () => {
    expect(isKnown(count(1983), count(2000))).toBe(true);
    expect(isKnown(count(2000), count(1983))).toBe(true);
    expect(isKnown(count(1983), count(1700))).toBe(false);
    expect(isKnown(count(20, '%'), count(20))).toBe(false);
  });
});

describe('sharesIn', () => {
  it.each([
    ['sales fell by almost a quarter', 25],
    ['rents rose by a third in May', 100 / 3],
    ['by a third man', null],
    ['at about a quarter past four', null],
  ])('reads %s', (text, value) => {
    expect(sharesIn(text).map((share) => share.value)).toEqual(value === null ? [] : [value]);
  });
});
