import type { Statement } from './statements';

/** Fewest words of a statement whose repetition says something: "He agreed." may be of two people. */
const LEAST_WORDS = 6;
/** Share of the words in common, in order, from which two statements are one statement edited. */
const LEAST_SHARE = 0.75;
/** Words of a statement that are compared. */
const MAX_WORDS = 120;

/**
 * How much of the longer of two statements the other repeats word for word and in order; 0 where that is too little
 * or too short to take one for an edit of the other.
 * Unit: score 0..1. Cost: the product of the two lengths, for statements of about the same length.
 * Source: longest common subsequence, Wagner & Fischer 1974.
 */
export function copyShare(x: Statement, y: Statement): number {
  const [shorter, longer] = x.run.length < y.run.length ? [x.run, y.run] : [y.run, x.run];
  if (shorter.length < LEAST_WORDS || longer.length > MAX_WORDS) return 0;
  if (shorter.length < LEAST_SHARE * longer.length) return 0;
  if (!sharesMostWords(shorter, longer)) return 0;
  const share = commonSubsequence(shorter, longer) / longer.length;
  return share >= LEAST_SHARE ? share : 0;
}

function sharesMostWords(run: readonly number[], words: readonly number[]): boolean {
  let mayMiss = run.length - LEAST_SHARE * run.length;
  for (const word of run) {
    if (words.includes(word)) continue;
    mayMiss -= 1;
    if (mayMiss < 0) return false;
  }
  return true;
}

function commonSubsequence(x: readonly number[], y: readonly number[]): number {
  const lengths = new Uint16Array(y.length + 1);
  for (const word of x) {
    let diagonal = 0;
    for (let j = 1; j <= y.length; j += 1) {
      const above = lengths[j]!;
      lengths[j] = word === y[j - 1] ? diagonal + 1 : Math.max(above, lengths[j - 1]!);
      diagonal = above;
    }
  }
  return lengths[y.length]!;
}
