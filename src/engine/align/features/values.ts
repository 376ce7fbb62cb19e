import type { StatementValues } from '../statement-values';
import type { FeatureGroup } from './group';

/** Part of the larger of two numbers that they may differ by and still be the same number, rounded. */
const ROUNDING = 0.02;

/** Numbers, dates and quotations as what they are, and how alike the two are in their function words. */
export const VALUES: FeatureGroup = {
  names: ['same values', 'other values', 'same dates', 'same speakers', 'quotations', 'style'],
  fill: (put, { a: sideA, b: sideB }, { a, b }) => {
    const x = sideA.values[a]!;
    const y = sideB.values[b]!;
    const { same, other } = compareNumbers(x, y);
    put(same);
    put(other);
    put(x.dates.filter((date) => y.dates.includes(date)).length);
    put(x.speakers.filter((speaker) => y.speakers.includes(speaker)).length);
    put(Number(x.quotes) + Number(y.quotes));
    put(cosine(x.functionWords, y.functionWords));
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

function cosine(x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, share] of x) shared += share * (y.get(word) ?? 0);
  return shared;
}
