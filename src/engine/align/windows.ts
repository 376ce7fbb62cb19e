import type { Statement } from './statements';

/** The words of a statement and, at half weight, of its neighbours. */
export interface Window {
  /** Ascending. */
  readonly terms: Int32Array;
  /** For each of `terms`: 1 in the statement itself, less beside it. */
  readonly shares: Float64Array;
  readonly mass: number;
}

/** What a word counts by how far away it stands. Unit: share by statements of distance, 0 first. */
type Fading = readonly number[];

/** One statement to each side at half weight: a topic carries over without drowning the words. */
export const NEAR: Fading = [1, 1 / 2];
/** Three statements to each side, about a paragraph. */
export const WIDE: Fading = [1, 1 / 2, 1 / 3, 1 / 4];

/** The window of each statement. Cost: linear. */
export function readWindows(
  statements: readonly Statement[],
  weight: Float64Array,
  fading: Fading,
): Window[] {
  /** By word its share in the window at hand, 0 where it is not in it. */
  const shareOf = new Float64Array(weight.length);
  return statements.map((_, index) => {
    const found: number[] = [];
    // From the farthest to the nearest, so that a word counts as near as it comes.
    for (let distance = fading.length - 1; distance >= 0; distance -= 1) {
      for (const beside of [statements[index - distance], statements[index + distance]]) {
        for (const term of beside?.terms ?? []) {
          if (shareOf[term] === 0) found.push(term);
          shareOf[term] = fading[distance]!;
        }
      }
    }
    let mass = 0;
    for (const term of found) mass += weight[term]! * shareOf[term]!;
    const terms = Int32Array.from(found).sort();
    const shares = Float64Array.from(terms, (term) => shareOf[term]!);
    for (const term of found) shareOf[term] = 0;
    return { terms, shares, mass };
  });
}
