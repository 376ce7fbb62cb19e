import type { Quantity } from '../prepared';
import { CURRENCIES, KINDS_OF_PEOPLE, PEOPLE_WORDS, UNITS } from './units.table';

/**
 * equal: the same number; compatible: one is the other rounded, bounded or in another unit;
 * different: they exclude each other; unrelated: they count different things.
 */
export type QuantityComparison = 'equal' | 'compatible' | 'different' | 'unrelated';

/** A number as far as it is compared. */
export type ComparedQuantity = Pick<Quantity, 'value' | 'unit' | 'approximate' | 'bound'>;

/** How far apart two numbers may be that are called rough ("about 40" / 42): share of the larger, and the most of all tolerances. */
const ROUGH_TOLERANCE = 0.15;
/** How far a bare round number may be from the exact one ("3 million" / "2.96 million"): share of the larger. */
const ROUNDING_TOLERANCE = 0.05;
/** How far a measure may be off after it was turned into another unit and rounded: share of the larger. */
const CONVERSION_TOLERANCE = 0.08;
/** "Nearly 40" is at most 40, and no less than this share of it. */
const NEARLY = 0.8;

/** Things counted one by one are told exactly below this: 19 and 20 dead are two counts, 1,990 and 2,000 may be one. */
const EXACT_COUNTS_BELOW = 100;

const UNIT_BY_NAME = new Map(UNITS.map((unit) => [unit.name, unit]));

/**
 * Whether two numbers can tell the same thing. Where one text does not say what it counts, the other's unit is taken.
 * `12 people` / `14 killed` are different; `more than 10` / `12`, `nearly 40%` / `38.6%`, `12 km` / `7.5 miles` compatible.
 */
export function compareQuantities(a: ComparedQuantity, b: ComparedQuantity): QuantityComparison {
  const inSameUnit = commonUnit(a, b);
  if (!inSameUnit) return 'unrelated';
  const [x, y] = inSameUnit;
  if (x === y) return a.approximate === b.approximate ? 'equal' : 'compatible';
  const converted =
    a.unit !== b.unit && UNIT_BY_NAME.has(a.unit ?? '') && UNIT_BY_NAME.has(b.unit ?? '');
  if (withinBound(a, x, y) || withinBound(b, y, x)) return 'compatible';
  const apart = distance(x, y);
  // Most are farther apart than any tolerance, and need not be written out in digits.
  return apart <= ROUGH_TOLERANCE && apart <= toleranceOf(a, b, converted)
    ? 'compatible'
    : 'different';
}

/** Both values in one unit, or null where they count different things. */
function commonUnit(a: ComparedQuantity, b: ComparedQuantity): readonly [number, number] | null {
  if (a.unit === b.unit) return [a.value, b.value];
  const [measureA, measureB] = [UNIT_BY_NAME.get(a.unit ?? ''), UNIT_BY_NAME.get(b.unit ?? '')];
  if (measureA && measureB) {
    if (measureA.kind !== measureB.kind || measureA.kind === 'temperature') return null;
    return [a.value * measureA.inBase, b.value * measureB.inBase];
  }
  if (measureA || measureB || isCurrency(a.unit) || isCurrency(b.unit)) return null;
  return a.unit === null || b.unit === null || countAlike(a.unit, b.unit)
    ? [a.value, b.value]
    : null;
}

/** True for `$`, `EUR`: a sum of money. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && Object.hasOwn(CURRENCIES, unit);
}

/** True for money and all that is measured in units, `%`, `km`, `hours`; not for things counted one by one. */
export function isMeasure(unit: string | null): boolean {
  return isCurrency(unit) || UNIT_BY_NAME.has(unit ?? '');
}

/** People are people, whatever became of them; soldiers and civilians are not. */
function countAlike(a: string, b: string): boolean {
  const isPerson = (unit: string) => PEOPLE_WORDS.has(unit) || KINDS_OF_PEOPLE.has(unit);
  return isPerson(a) && isPerson(b) && (PEOPLE_WORDS.has(a) || PEOPLE_WORDS.has(b));
}

/** True where `value` is what the bounded quantity allows: 12 for "more than 10", 38.6 for "nearly 40". */
function withinBound({ bound }: ComparedQuantity, limit: number, value: number): boolean {
  if (bound === 'at-least') return value >= limit && value <= limit * LARGEST_FACTOR;
  if (bound === 'at-most') return value <= limit && value >= limit * NEARLY;
  return false;
}

/** "More than 10" does not speak of 40; "dozens" may still be 90. */
const LARGEST_FACTOR = 5;

function toleranceOf(a: ComparedQuantity, b: ComparedQuantity, converted: boolean): number {
  const rough = a.approximate || b.approximate ? ROUGH_TOLERANCE : 0;
  const mayBeRounded = Math.max(a.value, b.value) >= EXACT_COUNTS_BELOW || isMeasure(a.unit);
  const isRounded = mayBeRounded && (isRounder(a.value, b.value) || isRounder(b.value, a.value));
  const rounded = isRounded ? ROUNDING_TOLERANCE : 0;
  return Math.max(rough, rounded, converted ? CONVERSION_TOLERANCE : 0);
}

function distance(x: number, y: number): number {
  return Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), Number.MIN_VALUE);
}

/** True where `round` is `exact` cut to fewer digits: 3,000,000 for 2,961,000; 39 for 38.6; not 40 for 41. */
export function isRounder(round: number, exact: number): boolean {
  const digits = significantDigits(round);
  return digits < significantDigits(exact) && Number(exact.toPrecision(digits)) === round;
}

function significantDigits(value: number): number {
  return (
    String(Math.abs(value))
      .replace(/e.*$/, '')
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length || 1
  );
}
