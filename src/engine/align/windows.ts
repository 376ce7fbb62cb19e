import type { Statement } from './statements';

/** The words of a statement and, at half weight, of its neighbours. */
export interface Window {
  /** Ascending. */
  readonly terms: Int32Array;
  /** For each of `terms`: 1 in the statement itself, less beside it. */
  readonly shares: Float64Array;
  readonly mass: number;
}

/** What a word counts that only a neighbouring statement has: half, so that a topic carries over without drowning the words. */
const NEIGHBOUR_SHARE = 0.5;

/** The window of each statement. Cost: linear. */
export function readWindows(statements: readonly Statement[], weight: Float64Array): Window[] {
  return statements.map((statement, index) => {
    const shares = new Map<number, number>();
    for (const beside of [statements[index - 1], statements[index + 1]]) {
      for (const term of beside?.terms ?? []) shares.set(term, NEIGHBOUR_SHARE);
    }
    for (const term of statement.terms) shares.set(term, 1);
    const terms = Int32Array.from(shares.keys()).sort();
    let mass = 0;
    for (const [term, share] of shares) mass += weight[term]! * share;
    return { terms, shares: Float64Array.from(terms, (term) => shares.get(term)!), mass };
  });
}
