/** Half of a character that a cut went through. */
const LONE_SURROGATE = /[\uD800-\uDBFF]$/;

/**
 * Words up to a length (in UTF-16 code units), cut between two of them, else within the first, and an ellipsis for the rest.
 * *Shape:* at most as long as that with the ellipsis behind; the words themselves where they are no longer.
 */
export function cutAtWord(words: string, most: number, ellipsis = ' …'): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most);
  const kept = end > 0 ? words.slice(0, end) : words.slice(0, most).replace(LONE_SURROGATE, '');
  return kept + ellipsis;
}
