/** The largest state and one more. */
export const MODULUS = 2_147_483_647;

/**
 * Whole numbers from 1 below the modulus, the same for the same seed (1 or more), so that every run reads the same text.
 * Source: D. H. Lehmer, 1951; the factor of Park and Miller, 1993.
 */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % MODULUS;
    return state;
  };
}
