/** Words that a function keeps at most, some 2 MB; a text with more different ones begins anew. */
const MAX_WORDS = 20_000;

/**
 * The function, with what it gives for each word kept: news repeats its words, and is asked the same of one several times.
 * `read` must depend on the word alone. Cost: that of `read` for a new word, else that of finding it.
 */
export function byWord<Value>(
  read: (word: string) => Value,
  most = MAX_WORDS,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const value = read(word);
    if (known.size >= most) known.clear();
    known.set(word, value);
    return value;
  };
}
