import { withoutSigns } from '../../marks/find-markup';
import type { ComparedArticle } from '../../model/comparison';
import type { ArticleSpan, Span } from '../../model/span';
import { foldText } from './fold-text';

/** One place where the words stand, with the words around it. */
export interface SearchHit extends ArticleSpan {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How often the words stand in each article, also beyond the hits given. */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}

/** Hits given at most; who needs more of a word types more of the passage. */
const MAX_HITS = 500;
/** How much of the text is shown around a hit. Unit: UTF-16 code units. */
const CONTEXT_LENGTH = 48;
/** Fewer characters than this match nearly everything. */
export const SHORTEST_QUERY = 2;

/** An article made ready to be searched many times. */
export interface SearchableArticle {
  readonly id: string;
  readonly text: string;
  readonly folded: string;
  /** In order. */
  readonly blocks: readonly Span[];
}

/** Folds the texts once; the result serves every search in them. */
export function makeSearchable(articles: readonly ComparedArticle[]): SearchableArticle[] {
  return articles.map(({ id, text, blocks }) => ({ id, text, folded: foldText(text), blocks }));
}

/**
 * Every place where the words stand, article by article in reading order; accents, case and kinds of quotation marks
 * do not matter, white space is any white space.
 * *Shape:* nothing for less than two characters. *Cost:* linear in the texts.
 */
export function searchArticles(
  articles: readonly SearchableArticle[],
  words: string,
): SearchResult {
  const query = foldText(words).trim();
  const counts: Record<string, number> = {};
  const hits: SearchHit[] = [];
  let total = 0;
  if (query.length < SHORTEST_QUERY) return { hits, counts, total };
  const pattern = new RegExp(escape(query).replaceAll(/ +/g, ' {1,9}'), 'g');
  for (const article of articles) {
    const { id, folded } = article;
    let block = 0;
    for (const match of folded.matchAll(pattern)) {
      counts[id] = (counts[id] ?? 0) + 1;
      total += 1;
      if (hits.length >= MAX_HITS) continue;
      const start = match.index;
      while (article.blocks[block] && article.blocks[block]!.end <= start) block += 1;
      hits.push(hitAt(article, article.blocks[block], start, start + match[0].length));
    }
  }
  return { hits, counts, total };
}

/** A hit with the words around it, of its own block alone: a byline does not run into the sentence below it. */
function hitAt(
  { id, text }: SearchableArticle,
  block: Span | undefined,
  start: number,
  end: number,
): SearchHit {
  const first = Math.min(start, block?.start ?? 0);
  const last = Math.max(end, block?.end ?? text.length);
  const from = Math.max(first, start - CONTEXT_LENGTH);
  const to = Math.min(last, end + CONTEXT_LENGTH);
  return {
    article: id,
    start,
    end,
    before: `${from > first ? '…' : ''}${asRead(wholeWords(text.slice(from, start), from > first, false))}`,
    words: text.slice(start, end),
    after: `${asRead(wholeWords(text.slice(end, to), false, to < last))}${to < last ? '…' : ''}`,
  };
}

/** Drops the word that was cut at an end, and line breaks with it. */
function wholeWords(text: string, cutBefore: boolean, cutAfter: boolean): string {
  let words = text;
  if (cutBefore && words.includes(' ')) words = words.slice(words.indexOf(' ') + 1);
  if (cutAfter && words.includes(' ')) words = words.slice(0, words.lastIndexOf(' '));
  return words.replaceAll(/\s+/g, ' ');
}

/** Without signs of Markdown, also at the end where the words that were found stand. */
function asRead(text: string): string {
  return withoutSigns(text).replace(/^[*_]{2,3}(?!\S)|(?<!\S)[*_]{2,3}$/, '');
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
