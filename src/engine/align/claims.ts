import type { Candidate } from './candidates';
import type { Pair } from './pair';
import type { SharedWords } from './shared-words';
import type { Statement } from './statements';

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
export function claimWords(
  pair: Pair,
  candidates: readonly Candidate[],
  { starts, placesA, placesB }: SharedWords,
): ClaimedCandidate[] {
  const { a, b, weight } = pair;
  const firstA = firstPlaces(a.statements);
  const firstB = firstPlaces(b.statements);
  const sumsA = new Float64Array(firstA.at(-1)!);
  const sumsB = new Float64Array(firstB.at(-1)!);
  const strengths = new Float64Array(candidates.length);
  for (const [index, candidate] of candidates.entries()) {
    const { terms } = a.statements[candidate.a]!;
    let mass = 0;
    for (let k = starts[index]!; k < starts[index + 1]!; k += 1)
      mass += weight[terms[placesA[k]!]!]!;
    const strength = mass ** 2 / (PRIOR_MASS + lengthOf(pair, candidate));
    strengths[index] = strength;
    for (let k = starts[index]!; k < starts[index + 1]!; k += 1) {
      sumsA[firstA[candidate.a]! + placesA[k]!]! += strength;
      sumsB[firstB[candidate.b]! + placesB[k]!]! += strength;
    }
  }
  return candidates.map((candidate, index) => {
    const { terms } = a.statements[candidate.a]!;
    let claimA = 0;
    let claimB = 0;
    for (let k = starts[index]!; k < starts[index + 1]!; k += 1) {
      const own = weight[terms[placesA[k]!]!]! * strengths[index]!;
      claimA += ratioOf(own, sumsA[firstA[candidate.a]! + placesA[k]!]!);
      claimB += ratioOf(own, sumsB[firstB[candidate.b]! + placesB[k]!]!);
    }
    return { a: candidate.a, b: candidate.b, claimA, claimB };
  });
}

/** Mean mass of a candidate's two statements. */
export function lengthOf({ a, b }: Pair, candidate: Candidate): number {
  return Math.sqrt(Math.max(0, a.own[candidate.a]!.all * b.own[candidate.b]!.all));
}

function ratioOf(own: number, sum: number): number {
  return sum > 0 ? own / sum : 0;
}

/** By statement how many words all before it have, and at the end how many all have. */
function firstPlaces(statements: readonly Statement[]): Int32Array {
  const first = new Int32Array(statements.length + 1);
  for (const [index, { terms }] of statements.entries())
    first[index + 1] = first[index]! + terms.length;
  return first;
}
