import { byWord } from '../by-word';
import { STEMS_BY_RARITY } from './news-frequency.table';

/** Rows of the table that make a doubling of rarity. */
const ROWS_PER_DOUBLING = 2;
/** Rarity of a stem that the table does not list, in rows: one more than its last. */
const UNKNOWN_ROW = STEMS_BY_RARITY.length;

const ROW_OF_STEM: ReadonlyMap<string, number> = new Map(
  STEMS_BY_RARITY.flatMap((stems, row) => stems.split(' ').map((stem) => [stem, row] as const)),
);

/**
 * How rare a stem is in news at large; an unknown one counts as rarer than any listed.
 * Unit: natural logarithm of the number of articles for each that holds it, 0 for a word that stands in all.
 * Cost: the table is larger than the processor's caches; of the words met little is.
 * Source: `news-frequency.table.ts`.
 */
export const newsRarity = byWord(
  (stem) => ((ROW_OF_STEM.get(stem) ?? UNKNOWN_ROW) / ROWS_PER_DOUBLING) * Math.LN2,
);

/** True for a stem that news at large has: a made-up name is none. */
export function isKnownStem(stem: string): boolean {
  return ROW_OF_STEM.has(stem);
}
