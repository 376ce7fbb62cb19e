import { STEMS_BY_RARITY } from './news-frequency.table';
import { SIGNS, VECTORS_BY_RARITY } from './word-vectors.table';

/** Figures of a vector. */
export const WIDTH = 64;
/** `WIDTH` figures of a block that begin at `at`: small arrays of their own cost more than what is put into them. */
export interface Direction {
  readonly figures: Float64Array;
  readonly at: number;
}

const SIGNS_EACH = WIDTH / 2;
const NONE = '.';
/** The middles of the eight levels, by standard deviations. Source: Max 1960, for a normal distribution. */
const LEVELS = [-2.152, -1.344, -0.756, -0.245, 0.245, 0.756, 1.344, 2.152];

/** By stem its row of the table, and where its signs begin there. */
const PLACES: ReadonlyMap<string, { readonly row: number; readonly at: number }> = readPlaces();

function readPlaces() {
  const places = new Map<string, { readonly row: number; readonly at: number }>();
  for (const [row, stems] of STEMS_BY_RARITY.entries()) {
    const signs = VECTORS_BY_RARITY[row]!;
    let at = 0;
    for (const stem of stems.split(' ')) {
      if (signs[at] === NONE) {
        at += 1;
        continue;
      }
      places.set(stem, { row, at });
      at += SIGNS_EACH;
    }
  }
  return places;
}

/**
 * What a stem means, as a direction: those of words that stand in like surroundings are near each other. Null where it is not
 * known, as for rare names. Shape: `WIDTH` figures, of length 1. Source: `word-vectors.table.ts`.
 */
export function vectorOf(stem: string): Direction | null {
  const place = PLACES.get(stem);
  if (!place) return null;
  const signs = VECTORS_BY_RARITY[place.row]!;
  const vector = new Float64Array(WIDTH);
  let squares = 0;
  for (let k = 0; k < SIGNS_EACH; k += 1) {
    const code = SIGNS.indexOf(signs[place.at + k]!);
    const [x, y] = [LEVELS[code >> 3]!, LEVELS[code & 7]!];
    vector[2 * k] = x;
    vector[2 * k + 1] = y;
    squares += x * x + y * y;
  }
  const length = Math.sqrt(squares);
  for (let k = 0; k < WIDTH; k += 1) vector[k]! /= length;
  return { figures: vector, at: 0 };
}
