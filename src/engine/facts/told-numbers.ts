import {
  type ComparedQuantity,
  compareQuantities,
  isMeasure,
} from '../annotate/compare-quantities';
import { UNITS } from '../annotate/units.table';
import { matchesOf } from '../matches-of';

const UNIT_BY_NAME = new Map(UNITS.map((unit) => [unit.name, unit]));

/** From this on a number is seldom the same by chance. */
const TELLING_NUMBER = 20;

/** How far two numbers may be apart that each other's bounds allow: share of the larger. */
const FARTHEST = 0.3;

/** The same for counts of things of two names. */
const ROUNDED = 0.02;

/** True where two articles may give one number: the same, rounded, bounded, in another unit or of things by another name. */
export function isOneNumber(x: ComparedQuantity, y: ComparedQuantity): boolean {
  const compared = compareQuantities(x, y);
  const isVague = x.unit === y.unit && (isDozens(x) || isDozens(y));
  const apart = Math.abs(x.value - y.value) / Math.max(x.value, y.value);
  if (compared === 'equal') return true;
  const isConverted = x.unit !== y.unit && isMeasure(x.unit) && isMeasure(y.unit);
  if (compared === 'compatible') return isConverted || apart <= FARTHEST || isVague;
  // `90,000 customers` / `90,000 homes`: what is counted is left to the words around.
  const isCount =
    Math.min(x.value, y.value) >= TELLING_NUMBER && !isMeasure(x.unit) && !isMeasure(y.unit);
  return compared === 'unrelated' && isCount && apart <= ROUNDED;
}

/** Large numbers as near as that are one by no chance: `1,830` / `about 1,800`. */
export const isAlmost = (x: number, y: number): boolean =>
  x === y || (Math.min(x, y) >= LARGE && Math.abs(x - y) <= ROUNDED * Math.max(x, y));

const LARGE = 100;

/** `dozens`, read as 20 at least. */
const isDozens = ({ value, bound, approximate }: ComparedQuantity) =>
  value === 20 && bound === 'at-least' && approximate;

/** What a number is known by: by kind its first two digits, and its first where that is all it has, or others may have no more. */
export function keysOf(quantity: ComparedQuantity): string[] {
  const { sort, base, isRound } = roundings(quantity);
  const near = `${sort} near ${base.toPrecision(1)}`;
  return [`${sort} ${base.toPrecision(2)}`, near, ...(isRound ? [`${near}, round`] : [])];
}

/** The keys by which another article would know a number if it gave it, be it rounded by one of them. */
export function askedKeysOf(quantity: ComparedQuantity): string[] {
  const { sort, base, isRound } = roundings(quantity);
  const near = `${sort} near ${base.toPrecision(1)}`;
  return [`${sort} ${base.toPrecision(2)}`, isRound ? near : `${near}, round`];
}

/** What sort of number a unit makes: a length, a time, money, a share, a count. */
export const sortOf = (unit: string | null): string =>
  UNIT_BY_NAME.get(unit ?? '')?.kind ?? (isMeasure(unit) ? 'money' : 'count');

/** Measures in their base unit; money is money, as sums are told in several currencies. */
function roundings({ value, unit }: ComparedQuantity) {
  const measure = UNIT_BY_NAME.get(unit ?? '');
  const base = value * (measure?.inBase ?? 1);
  return { sort: sortOf(unit), base, isRound: Number(value.toPrecision(1)) === value };
}

/** `two months` */
export const isTime = ({ unit }: ComparedQuantity) => UNIT_BY_NAME.get(unit ?? '')?.kind === 'time';

/** A number that is seldom the same by chance: a measure, a share, money, a large count. */
export const isTelling = ({ value, unit }: ComparedQuantity) =>
  value >= TELLING_NUMBER || value % 1 !== 0 || isMeasure(unit);

/** `nearly a third`, `by a quarter in May`; `by a third man`, `about a quarter past four` are none. */
const ROUGH_SHARE =
  /\b(?:(?:nearly|almost|about|around|roughly|over|than|some) (?:a|one) (half|third|quarter|fifth|tenth)\b(?! (?:past|to|of)\b)|by (?:a|one) (half|third|quarter|fifth|tenth)\b(?=[.,;)]| (?:in|over|on|since|from|this|last|after|within|and|but|yesterday)\b))/gi;
const PERCENT: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
};

/** Shares in words that stand without what they are a share of. */
export const sharesIn = (text: string): ComparedQuantity[] =>
  matchesOf(text, ROUGH_SHARE).map(([, part, lost]) => ({
    value: PERCENT[(part ?? lost!).toLowerCase()]!,
    unit: '%',
    approximate: true,
  }));
