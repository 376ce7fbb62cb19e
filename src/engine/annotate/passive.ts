import type { Token } from '../prepared';

/** Tokens before a verb in which a `was` makes it passive: `was not, in the end, signed`. */
const BE_REACH = 3;

/** True where a form of `be` stands shortly before a verb: `was dismissed`. Cost: constant. */
export function isAfterBe(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - BE_REACH), verb).some(({ lemma }) => lemma === 'be');
}
