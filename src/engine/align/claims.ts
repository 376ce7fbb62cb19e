import type { Candidate } from './candidates';
import { forShared } from './merge';
import type { Pair } from './pair';

/** A candidate with how much of what its two statements share is theirs rather than their rivals'. */
export interface ClaimedCandidate extends Candidate {
  /** Mass of the shared words, each cut by the share that this candidate has among all with that word in `a`. */
  readonly claimA: number;
  /** The same among all with that word in `b`. */
  readonly claimB: number;
}

/** Takes the weight out of candidates of very short statements. Unit: mass of words. */
const PRIOR_MASS = 8;

/**
 * Shares every word of a statement out among the candidates that could account for it, by how much they share in all:
 * a word that another sentence explains better says little for this one.
 * Cost: linear in the shared words of all candidates.
 */
export function claimWords(pair: Pair, candidates: readonly Candidate[]): ClaimedCandidate[] {
  const { a, b, weight } = pair;
  const strength = candidates.map((candidate) => {
    let mass = 0;
    forWords(pair, candidate, (term) => {
      mass += weight[term]!;
    });
    return mass ** 2 / (PRIOR_MASS + lengthOf(pair, candidate));
  });
  const sumsA = a.statements.map(({ terms }) => new Float64Array(terms.length));
  const sumsB = b.statements.map(({ terms }) => new Float64Array(terms.length));
  for (const [index, candidate] of candidates.entries()) {
    forWords(pair, candidate, (_, placeA, placeB) => {
      sumsA[candidate.a]![placeA]! += strength[index]!;
      sumsB[candidate.b]![placeB]! += strength[index]!;
    });
  }
  return candidates.map((candidate, index) => {
    let claimA = 0;
    let claimB = 0;
    forWords(pair, candidate, (term, placeA, placeB) => {
      const own = weight[term]! * strength[index]!;
      claimA += ratioOf(own, sumsA[candidate.a]![placeA]!);
      claimB += ratioOf(own, sumsB[candidate.b]![placeB]!);
    });
    return { ...candidate, claimA, claimB };
  });
}

/** Mean mass of a candidate's two statements. */
export function lengthOf({ a, b }: Pair, candidate: Candidate): number {
  return Math.sqrt(Math.max(0, a.own[candidate.a]!.all * b.own[candidate.b]!.all));
}

function ratioOf(own: number, sum: number): number {
  return sum > 0 ? own / sum : 0;
}

function forWords(
  { a, b }: Pair,
  candidate: Candidate,
  found: (term: number, placeA: number, placeB: number) => void,
): void {
  const x = a.statements[candidate.a]!.terms;
  forShared(x, b.statements[candidate.b]!.terms, (placeA, placeB) => {
    found(x[placeA]!, placeA, placeB);
  });
}
