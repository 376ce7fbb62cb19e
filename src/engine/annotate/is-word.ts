const WORD = /[\p{L}\p{N}]/u;

/** True for a token that holds a letter or a digit. Cost: constant for what begins with a letter from a to z. */
export function isWord(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first >= 97 && first <= 122) || WORD.test(lower);
}
