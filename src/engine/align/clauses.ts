import type { Token } from '../prepared';

/** Fewest words of a clause; a shorter one stays with the clause before it. */
const LEAST_WORDS = 5;
/** Marks at which a clause can end. */
const BREAK_MARK = /^(?:[,;:()"“”]|[—–]|-{1,2})$/u;
/** Words with which a clause can begin. */
const OPENERS = new Set(
  'and but that who which after before as while when because although though since'.split(' '),
);
const WORD = /[\p{L}\p{N}]/u;

/**
 * Cuts a sentence into clauses of five words or more, at marks and before joining words.
 * Shape: in order, at least one for a sentence with tokens; every token is in one.
 */
export function splitClauses(tokens: readonly Token[]): (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  let words = 0;
  for (const token of tokens) {
    const atBreak = BREAK_MARK.test(token.text) || OPENERS.has(token.lower);
    if (atBreak && words >= LEAST_WORDS) {
      clauses.push([]);
      words = 0;
    }
    clauses.at(-1)!.push(token);
    if (WORD.test(token.lower)) words += 1;
  }
  if (words < LEAST_WORDS && clauses.length > 1) {
    const rest = clauses.pop()!;
    clauses.at(-1)!.push(...rest);
  }
  return clauses.filter((clause) => clause.length > 0);
}
