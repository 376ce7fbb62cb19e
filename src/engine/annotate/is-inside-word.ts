import type { Token } from '../prepared';

const HYPHEN = /^[-‐‑]$/;

/** True where the token is a hyphen within a word, or a part of the word behind one: `rush|-|hour`, not `noon - one`. */
export function isInsideWord(tokens: readonly Token[], at: number): boolean {
  return isJoint(tokens, at) || isJoint(tokens, at - 1);
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || hyphen === undefined || after === undefined) return false;
  return HYPHEN.test(hyphen.text) && before.end === hyphen.start && hyphen.end === after.start;
}
