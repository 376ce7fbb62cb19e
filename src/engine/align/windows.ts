import type { Statement } from './statements';

/** The words of a statement and, at half weight, of its neighbours. */
export interface Window {
  readonly terms: readonly number[];
  /** For each of `terms`: 1 in the statement itself, less beside it. */
  readonly shares: readonly number[];
  readonly mass: number;
}

/** What a word counts by how far away it stands. Unit: share by statements of distance, 0 first. */
type Fading = readonly number[];

/** One statement to each side at half weight: a topic carries over without drowning the words. */
export const NEAR: Fading = [1, 1 / 2];
/** Three statements to each side, about a paragraph. */
export const WIDE: Fading = [1, 1 / 2, 1 / 3, 1 / 4];

const NO_TERMS: readonly number[] = [];

/** The window of each statement. Cost: linear. */
export function readWindows(
  statements: readonly Statement[],
  weight: Float64Array,
  fading: Fading,
): Window[] {
  /** By word its share in the window at hand, 0 where it is not in it. */
  const shareOf = new Float64Array(weight.length);
  /** The words of the window at hand, as they are met. */
  const found: number[] = [];
  return statements.map((_, index) => {
    let count = 0;
    // From the farthest to the nearest, so that a word counts as near as it comes.
    for (let distance = fading.length - 1; distance >= 0; distance -= 1) {
      for (const at of distance === 0 ? [index] : [index - distance, index + distance]) {
        const terms = statements[at]?.terms ?? NO_TERMS;
        for (let k = 0; k < terms.length; k += 1) {
          const term = terms[k]!;
          if (shareOf[term] === 0) {
            found[count] = term;
            count += 1;
          }
          shareOf[term] = fading[distance]!;
        }
      }
    }
    const terms = found.slice(0, count);
    let mass = 0;
    const shares = terms.map((term) => {
      const share = shareOf[term]!;
      mass += weight[term]! * share;
      shareOf[term] = 0;
      return share;
    });
    return { terms, shares, mass };
  });
}
