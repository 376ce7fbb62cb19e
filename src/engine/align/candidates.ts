import type { Pair } from './pair';
import type { Statement } from './statements';

/** A pair of statements worth a closer look. */
export interface Candidate {
  /** Index into `pair.a`. */
  readonly a: number;
  /** Index into `pair.b`. */
  readonly b: number;
}

/** Statements that may share a word before it is no longer a lead: twice that and long texts take twice the time. */
const MAX_POSTINGS = 80;
/** Candidates kept for each statement of the longer article, the heaviest first; a news article seldom has more statements. */
const MAX_RIVALS = 64;
/** The same in texts so long that `BUDGET` would be passed: the answer gets coarser, not late. */
const MIN_RIVALS = 6;
/** Candidates of one pair of articles, as far as `MIN_RIVALS` allows: some seconds. */
const BUDGET = 100_000;
/** Mass of shared words below which a pair is not looked at: words that stand everywhere say nothing. */
const LEAST_MASS = 0.01;

/**
 * The pairs of statements that share enough, found over an inverted index.
 * Shape: ascending by `a`, then by `b`.
 * Cost: grows with the words shared, at most `MAX_POSTINGS` steps for each word.
 */
export function findCandidates({ a, b, weight }: Pair): Candidate[] {
  const longerIsA = a.statements.length >= b.statements.length;
  const [longer, shorter] = longerIsA ? [a.statements, b.statements] : [b.statements, a.statements];
  const postings = readPostings(shorter);
  const rivals = Math.min(
    MAX_RIVALS,
    Math.max(MIN_RIVALS, Math.floor(BUDGET / Math.max(1, longer.length))),
  );
  const candidates: Candidate[] = [];
  const mass = new Float64Array(shorter.length);
  for (const [row, { terms }] of longer.entries()) {
    const touched: number[] = [];
    for (const term of terms) {
      const list = postings.get(term);
      if (!list || list.length > MAX_POSTINGS) continue;
      for (const other of list) {
        if (mass[other] === 0) touched.push(other);
        mass[other]! += weight[term]!;
      }
    }
    const heavy = touched.filter((other) => mass[other]! >= LEAST_MASS);
    if (heavy.length > rivals) heavy.sort((x, y) => mass[y]! - mass[x]! || x - y);
    for (const other of heavy.slice(0, rivals))
      candidates.push(longerIsA ? { a: row, b: other } : { a: other, b: row });
    for (const other of touched) mass[other] = 0;
  }
  return candidates.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** By word the statements that have it. */
function readPostings(statements: readonly Statement[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  for (const [index, { terms }] of statements.entries()) {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  }
  return postings;
}
