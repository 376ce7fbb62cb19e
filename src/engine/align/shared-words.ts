import type { Candidate } from './candidates';
import type { Pair } from './pair';

/** The words that the two statements of each candidate share, found once for all that ask. */
export interface SharedWords {
  /** By candidate where its words begin in the lists below, and at the end where the last ones end. */
  readonly starts: Int32Array;
  /** Places in the `terms` of the statement of `a`, and of `b`; ascending within a candidate. */
  readonly placesA: readonly number[];
  readonly placesB: readonly number[];
}

/**
 * The shared words of all candidates, which come ascending by `a`: its words are laid out once for all its rivals.
 * Cost: linear in the words of the candidates' statements.
 */
export function findSharedWords(
  { a, b, weight }: Pair,
  candidates: readonly Candidate[],
): SharedWords {
  const starts = new Int32Array(candidates.length + 1);
  const placesA: number[] = [];
  const placesB: number[] = [];
  /** By word its place in the statement laid out, and one more; 0 where it has none. */
  const placeOf = new Int32Array(weight.length);
  let laid: readonly number[] = [];
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index]!;
    const x = a.statements[candidate.a]!.terms;
    const y = b.statements[candidate.b]!.terms;
    if (x !== laid) {
      for (let k = 0; k < laid.length; k += 1) placeOf[laid[k]!] = 0;
      for (let k = 0; k < x.length; k += 1) placeOf[x[k]!] = k + 1;
      laid = x;
    }
    for (let k = 0; k < y.length; k += 1) {
      const place = placeOf[y[k]!]!;
      if (place === 0) continue;
      placesA.push(place - 1);
      placesB.push(k);
    }
    starts[index + 1] = placesA.length;
  }
  return { starts, placesA, placesB };
}
