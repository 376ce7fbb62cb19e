/** Calls `found` with the places of each number that stands in both ascending lists. Cost: the sum of their lengths. */
export function forShared(
  x: readonly number[],
  y: readonly number[],
  found: (placeX: number, placeY: number) => void,
): void {
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const difference = x[i]! - y[j]!;
    if (difference < 0) i += 1;
    else if (difference > 0) j += 1;
    else {
      found(i, j);
      i += 1;
      j += 1;
    }
  }
}

/** Part of whole; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
