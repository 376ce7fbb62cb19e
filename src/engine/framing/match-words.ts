import type { SentenceView } from './sentence-view';

/** Words of two sentences that say the same, `[tokenA, tokenB]`, in the order of both. */
export type WordMatches = readonly (readonly [number, number])[];

/** Worth of a pair in the common sequence: a word of content outweighs any run of function words between two. */
const CONTENT_WORTH = 5;
const FUNCTION_WORTH = 1;
/** Worth of two words of one notion, `armada` and `forces`: less than the same word, more than function words. */
const NOTION_WORTH = 3;

/**
 * The longest common sequence of two sentences by stems, words of content before function words; words of one notion
 * (a loaded one and its plain counterpart) count as the same here.
 * Cost: product of the two lengths, which are bounded.
 */
export function matchWords(a: SentenceView, b: SentenceView): WordMatches {
  const width = b.tokens.length + 1;
  const best = new Uint16Array((a.tokens.length + 1) * width);
  for (let i = a.tokens.length - 1; i >= 0; i -= 1) {
    for (let j = b.tokens.length - 1; j >= 0; j -= 1) {
      const worth = worthOf(a, i, b, j);
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const take = worth > 0 ? worth + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(skip, take);
    }
  }
  const matches: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.tokens.length && j < b.tokens.length; ) {
    const worth = worthOf(a, i, b, j);
    const here = best[i * width + j]!;
    if (worth > 0 && here === worth + best[(i + 1) * width + j + 1]!) {
      matches.push([i, j]);
      i += 1;
      j += 1;
    } else if (here === best[(i + 1) * width + j]!) i += 1;
    else j += 1;
  }
  return matches;
}

function worthOf(a: SentenceView, i: number, b: SentenceView, j: number): number {
  if (!a.marks.word[i] || !b.marks.word[j]) return 0;
  if (isSameWord(a, i, b, j)) return a.marks.content[i] ? CONTENT_WORTH : FUNCTION_WORTH;
  return shareNotion(a, i, b, j) ? NOTION_WORTH : 0;
}

/** The same word, in any of its forms. */
export function isSameWord(a: SentenceView, i: number, b: SentenceView, j: number): boolean {
  const x = a.tokens[i]!;
  const y = b.tokens[j]!;
  return x.stem === y.stem || x.lemma === y.lemma;
}

/** True where one token is a loaded or plain word for what the other says too. */
export function shareNotion(a: SentenceView, i: number, b: SentenceView, j: number): boolean {
  const loadedA = a.loaded[i]!;
  const loadedB = b.loaded[j]!;
  if (loadedA.length === 0 && loadedB.length === 0) return false;
  return (
    loadedA.some((notion) => b.plain[j]!.includes(notion) || loadedB.includes(notion)) ||
    loadedB.some((notion) => a.plain[i]!.includes(notion))
  );
}
