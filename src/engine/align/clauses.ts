import { isWord } from '../annotate/is-word';
import type { Token } from '../prepared';

/** Fewest words of a clause; a shorter one stays with the clause before it. */
const LEAST_WORDS = 5;
/** Marks at which a clause can end, and words with which one can begin. */
const BREAKS = new Set(
  ', ; : ( ) " “ ” — – - -- and but that who which after before as while when because although though since'.split(
    ' ',
  ),
);

/**
 * Cuts a sentence into clauses of five words or more, at marks and before joining words.
 * Shape: where each clause begins, ascending; at least one for a sentence with tokens; every token is in one.
 */
export function splitClauses(tokens: readonly Token[]): number[] {
  const starts = tokens.length > 0 ? [0] : [];
  let words = 0;
  for (const [at, { lower }] of tokens.entries()) {
    if (words >= LEAST_WORDS && BREAKS.has(lower)) {
      starts.push(at);
      words = 0;
    }
    if (isWord(lower)) words += 1;
  }
  if (words < LEAST_WORDS && starts.length > 1) starts.pop();
  return starts;
}
