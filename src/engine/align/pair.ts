import type { Statement } from './statements';
import type { Vocabulary } from './vocabulary';

/** Two articles' statements with the weight that each word has between them. */
export interface Pair {
  readonly a: readonly Statement[];
  readonly b: readonly Statement[];
  /** By word: how rare it is in news at large. */
  readonly rarity: Float64Array;
  /** By word: how rare it is in these two articles. */
  readonly distinction: Float64Array;
  /** By word: the mean of both. */
  readonly weight: Float64Array;
}

/** Weighs the words of two articles. Cost: linear. Source: Spärck Jones 1972, inverse document frequency. */
export function weighPair(
  a: readonly Statement[],
  b: readonly Statement[],
  vocabulary: Vocabulary,
): Pair {
  const count = new Float64Array(vocabulary.size);
  for (const side of [a, b]) {
    for (const { terms } of side) for (const term of terms) count[term]! += 1;
  }
  const total = a.length + b.length;
  const rarity = Float64Array.from(count, (_, id) => vocabulary.rarity(id));
  const distinction = count.map((n) => Math.log((total + 1) / (n + 0.5)));
  const weight = rarity.map((value, id) => (value + distinction[id]!) / 2);
  return { a, b, rarity, distinction, weight };
}
