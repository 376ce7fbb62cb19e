import type { Token } from '../prepared';

/** Words by which a state is told as one that was or will be another. */
const CHANGED =
  /^(?:again|reopen\w*|since|until|till|later|earlier|first|initially|meanwhile|before|after|during|then|now|still|if)$/;
/** Tokens on either side of a state in which they stand. */
const REACH = 4;

/** True where a state is told as one of several in time: `was closed during the night`, `is open again`. Cost: constant. */
export function isChanged(tokens: readonly Token[], state: Token): boolean {
  const at = tokens.indexOf(state);
  return tokens
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .some(({ lower }) => CHANGED.test(lower));
}
