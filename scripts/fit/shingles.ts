/** Words as the benchmark counts them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** How often each run of four words stands in the text; a shorter text is one run. */
export function shinglesOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  if (words.length > 0 && words.length < 4) add(words.join(' '));
  for (let at = 0; at + 4 <= words.length; at += 1) add(words.slice(at, at + 4).join(' '));
  return counts;
}

/** Precision and recall of the kept text; null where nothing was kept or asked for. */
export function compareShingles(
  gold: string,
  kept: string,
): { readonly precision: number | null; readonly recall: number | null } {
  const asked = shinglesOf(gold);
  let both = 0;
  let given = 0;
  for (const [key, count] of shinglesOf(kept)) {
    both += Math.min(count, asked.get(key) ?? 0);
    given += count;
  }
  const wanted = [...asked.values()].reduce((sum, count) => sum + count, 0);
  return { precision: given ? both / given : null, recall: wanted ? both / wanted : null };
}
