import type { Correction } from '../../model/correction';

/** The correction of one kind. */
export type CorrectionOf<Kind extends Correction['kind']> = Extract<
  Correction,
  { readonly kind: Kind }
>;

/** What the reader says is certain. Score. */
export const READER_CONFIDENCE = 1;

/** The id with as many primes as it takes to be new among `taken`: a piece split off `f3` is `f3'`. */
export function freshId(id: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map((item) => item.id));
  let fresh = `${id}'`;
  while (ids.has(fresh)) fresh += "'";
  return fresh;
}
