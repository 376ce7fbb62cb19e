import type { Pair } from './pair';

/** A pair of statements worth a closer look. */
export interface Candidate {
  /** Index into `pair.a`. */
  readonly a: number;
  /** Index into `pair.b`. */
  readonly b: number;
}

/** Statements that may share a word before it is no longer a lead: twice that and long texts take twice the time. */
const MAX_POSTINGS = 80;
/** Candidates kept for each statement of `a`, the heaviest first; news articles seldom have more statements. */
const MAX_RIVALS = 40;
/** Mass of shared words below which a pair is not looked at: less than one word of middling rarity. */
const LEAST_MASS = 0.01;

/**
 * The pairs of statements that share enough, found over an inverted index.
 * Shape: ascending by `a`, then by `b`.
 * Cost: grows with the words shared, at most `MAX_POSTINGS` steps for each word of `a`.
 */
export function findCandidates(pair: Pair): Candidate[] {
  const postings = new Map<number, number[]>();
  for (const [index, { terms }] of pair.b.statements.entries()) {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  }
  return pair.a.statements.flatMap(({ terms }, a) => {
    const mass = new Map<number, number>();
    for (const term of terms) {
      const list = postings.get(term);
      if (!list || list.length > MAX_POSTINGS) continue;
      for (const b of list) mass.set(b, (mass.get(b) ?? 0) + pair.weight[term]!);
    }
    const heavy = [...mass].filter(([, shared]) => shared >= LEAST_MASS);
    heavy.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    return heavy
      .slice(0, MAX_RIVALS)
      .map(([b]) => ({ a, b }))
      .sort((x, y) => x.b - y.b);
  });
}
