import type { ComparedArticle, Comparison } from '../model/comparison';
import { type Span, compareSpans, overlaps } from '../model/span';
import { coverStories, type MatchStrength } from './only-here';

/** What the words of an article are spent on; together they are all its words. */
export const WORD_USES = ['shared', 'related', 'only-here', 'heading', 'noise'] as const;
export type WordUse = (typeof WORD_USES)[number];

const USE_OF_MATCH = { strong: 'shared', weak: 'related' } as const;

/** How many words one article spends on each. */
export interface WordShares {
  readonly article: string;
  readonly words: Readonly<Record<WordUse, number>>;
  readonly total: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** How many words a text has. *Unit:* words. *Cost:* linear. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/**
 * How each article spends its words: on what another source tells too, on what another may tell, on what it alone tells,
 * on title, deck and the like, and on what is not the story.
 * *Unit:* words. *Cost:* linear in the texts.
 */
export function countWordShares(comparison: Comparison): readonly WordShares[] {
  const coverage = coverStories(comparison);
  return comparison.articles.map((article, index) => {
    const story = coverage[index]?.sentences ?? [];
    const noise = comparison.noise.filter((mark) => mark.article === article.id);
    return sharesOf(article, story, [...noise].sort(compareSpans));
  });
}

function sharesOf(
  article: ComparedArticle,
  story: readonly (Span & { readonly match: MatchStrength | null })[],
  noise: readonly Span[],
): WordShares {
  const words = { shared: 0, related: 0, 'only-here': 0, heading: 0, noise: 0 };
  const inNoise = sweep(noise);
  const inStory = sweep(story);
  for (const match of article.text.matchAll(WORD)) {
    const word = { start: match.index, end: match.index + match[0].length };
    const sentence = inStory(word);
    if (inNoise(word) !== null) words.noise += 1;
    else if (sentence !== null)
      words[sentence.match === null ? 'only-here' : USE_OF_MATCH[sentence.match]] += 1;
    else words.heading += 1;
  }
  const total = WORD_USES.reduce((sum, use) => sum + words[use], 0);
  return { article: article.id, words, total };
}

/** Asks spans in reading order which of them holds a word; words must be asked for in reading order too. */
function sweep<Item extends Span>(spans: readonly Item[]): (word: Span) => Item | null {
  let next = 0;
  let last: Item | null = null;
  return (word) => {
    while (next < spans.length && spans[next]!.start <= word.start) {
      const span = spans[next]!;
      if (last === null || span.end > last.end) last = span;
      next += 1;
    }
    return last !== null && overlaps(last, word) ? last : null;
  };
}
