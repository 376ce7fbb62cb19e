import type { Look } from '../look';
import type { StatementValues } from '../statement-values';
import type { FeatureGroup } from './group';

/** Part of the larger of two numbers that they may differ by and still be the same number, rounded. */
const ROUNDING = 0.02;

/** Numbers, dates and quotations as what they are, and how alike the two are in their function words. */
export const VALUES: FeatureGroup = {
  names: ['same values', 'other values', 'same dates', 'same speakers', 'quotations', 'style'],
  fill: (row, look) => {
    const { pair, candidate } = look;
    const x = pair.a.values[candidate.a]!;
    const y = pair.b.values[candidate.b]!;
    const { same, other } = compareNumbers(x, y);
    row.put(same);
    row.put(other);
    row.put(countShared(x.dates, y.dates));
    row.put(countShared(x.speakers, y.speakers));
    row.put(Number(x.quotes) + Number(y.quotes));
    row.put(cosineOfStyles(look));
  },
};

function compareNumbers(x: StatementValues, y: StatementValues) {
  let same = 0;
  let other = 0;
  for (const p of x.numbers) {
    for (const q of y.numbers) {
      if (p.unit !== q.unit) continue;
      const near = Math.abs(p.value - q.value) <= ROUNDING * Math.max(p.value, q.value);
      if (near) same += 1;
      else other += 1;
    }
  }
  return { same, other };
}

function countShared<Value>(x: readonly Value[], y: readonly Value[]): number {
  let count = 0;
  for (const value of x) if (y.includes(value)) count += 1;
  return count;
}

function cosineOfStyles({ style, y }: Look): number {
  const { words, shares } = y.style;
  let shared = 0;
  for (let k = 0; k < words.length; k += 1) shared += style[words[k]!]! * shares[k]!;
  return shared;
}
