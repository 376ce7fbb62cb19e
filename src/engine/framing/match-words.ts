import { sensesOf } from '../align/concepts';
import { flatMap } from '../flat-map';
import { pushTo } from '../push-to';
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
  const [height, width] = [a.tokens.length, b.tokens.length];
  const worths = worthsOf(a, b);
  /** By place in both, with a margin behind either: the worth of the best sequence of what follows. */
  const best = new Uint16Array((height + 1) * (width + 1));
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1, at = i * (width + 1) + j; j >= 0; j -= 1, at -= 1) {
      const skip = Math.max(best[at + width + 1]!, best[at + 1]!);
      const worth = worths[i * width + j]!;
      best[at] = worth > 0 ? Math.max(skip, worth + best[at + width + 2]!) : skip;
    }
  }
  const matches: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < height && j < width; ) {
    const at = i * (width + 1) + j;
    const worth = worths[i * width + j]!;
    if (worth > 0 && best[at] === worth + best[at + width + 2]!) {
      matches.push([i, j]);
      i += 1;
      j += 1;
    } else if (best[at] === best[at + width + 1]) i += 1;
    else j += 1;
  }
  return matches;
}

/** By token of `a`, then of `b`, what their match is worth: for nearly all nothing. */
function worthsOf(a: SentenceView, b: SentenceView): Uint8Array {
  const width = b.tokens.length;
  const worths = new Uint8Array(a.tokens.length * width);
  const [inA, inB] = [a.marks, b.marks];
  for (const [i, j] of kindredWords(a, b))
    if (inA.word[i] && inB.word[j]) worths[i * width + j] = NOTION_WORTH;
  for (const [i, j] of sharedNotions(a, b))
    if (inA.word[i] && inB.word[j]) worths[i * width + j] = NOTION_WORTH;
  const [byStem, byLemma] = [placesBy(b, 'stem'), placesBy(b, 'lemma')];
  for (const [i, { stem, lemma }] of a.tokens.entries()) {
    if (!inA.word[i]) continue;
    const worth = inA.content[i] ? CONTENT_WORTH : FUNCTION_WORTH;
    for (const j of byStem.get(stem) ?? []) worths[i * width + j] = worth;
    for (const j of byLemma.get(lemma) ?? []) worths[i * width + j] = worth;
  }
  return worths;
}

/** By stem or lemma the words that have it. */
function placesBy(
  view: SentenceView,
  form: 'stem' | 'lemma',
): ReadonlyMap<string, readonly number[]> {
  const { word } = view.marks;
  const places = new Map<string, number[]>();
  for (const [at, token] of view.tokens.entries()) {
    if (!word[at]) continue;
    pushTo(places, token[form], at);
  }
  return places;
}

/** The same word, in any of its forms. */
export function isSameWord(a: SentenceView, i: number, b: SentenceView, j: number): boolean {
  const x = a.tokens[i]!;
  const y = b.tokens[j]!;
  return x.stem === y.stem || x.lemma === y.lemma;
}

/** The pairs of words of content that can stand for one another: `the boy`, `the lad`. Cost: linear in them, and the pairs found. */
function kindredWords(a: SentenceView, b: SentenceView): WordMatches {
  const bySense = new Map<number, number[]>();
  for (const [j, { stem, pos }] of b.tokens.entries())
    if (b.marks.content[j] && isCommon(pos))
      for (const sense of sensesOf(stem)) pushTo(bySense, sense, j);
  return flatMap(a.tokens, ({ stem, pos }, i): WordMatches => {
    if (!a.marks.content[i] || !isCommon(pos)) return [];
    const near = flatMap(sensesOf(stem), (sense) => bySense.get(sense) ?? []);
    return near.map((j) => [i, j] as const);
  });
}

const isCommon = (pos: string) => /^(?:NOUN|VERB|ADJ)$/.test(pos);

/** The pairs of tokens of one notion, one of them loaded. Cost: product of the numbers of such words, which are few. */
export function sharedNotions(a: SentenceView, b: SentenceView): WordMatches {
  return flatMap(a.coloured, (i) =>
    flatMap(b.coloured, (j) => (shareNotion(a, i, b, j) ? [[i, j] as const] : [])),
  );
}

/** True where one token is a loaded or plain word for what the other says too. */
function shareNotion(a: SentenceView, i: number, b: SentenceView, j: number): boolean {
  const loadedA = a.loaded[i]!;
  const loadedB = b.loaded[j]!;
  if (loadedA.length === 0 && loadedB.length === 0) return false;
  return (
    loadedA.some((notion) => b.plain[j]!.includes(notion) || loadedB.includes(notion)) ||
    loadedB.some((notion) => a.plain[i]!.includes(notion))
  );
}
