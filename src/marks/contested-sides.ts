import type { Comparison, Fact } from '../model/comparison';
import { type ArticleSpan, overlaps, type Span } from '../model/span';
import { contestedPairs, contestedWords, splitAtWords } from './contested-words';
import { articleLetter } from './name-article';

/** Who tells a contested matter alike, and in which words. */
export interface ContestedSide {
  /** Ids, in column order. */
  readonly articles: readonly string[];
  /** As the first of them has it; several where they contradict each other over more than one thing. */
  readonly words: readonly string[];
}

/** Numbers that articles write out, by their value. */
const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/**
 * The sides of a conflict: every article with evidence that holds contested words, those that say the same together.
 * `12` and `Twelve people` are the same. *Cost:* links + evidence × contested words.
 */
export function contestedSides(comparison: Comparison, fact: Fact): readonly ContestedSide[] {
  const sides = new Map<string, { articles: string[]; words: readonly string[] }>();
  for (const { id } of comparison.articles) {
    const words = withoutRepeats(wordsOf(comparison, fact, id));
    if (words.length === 0) continue;
    const key = words.map(valueOf).sort().join(' ');
    const side = sides.get(key);
    if (side) side.articles.push(id);
    else sides.set(key, { articles: [id], words });
  }
  return [...sides.values()];
}

/** "A, C: 12 · B: 14"; empty where no conflict names its words. */
export function sayContested(sides: readonly ContestedSide[]): string {
  return sides
    .map(({ articles, words }) => `${articles.map(articleLetter).join(', ')}: ${words.join(', ')}`)
    .join(' · ');
}

/** The places within a piece of evidence of the words that its article holds against the others. */
export function contestedPlaces(
  comparison: Comparison,
  fact: Fact,
  at: ArticleSpan,
): readonly Span[] {
  const text = comparison.articles.find(({ id }) => id === at.article)?.text ?? '';
  let start = at.start;
  return splitAtWords(text.slice(at.start, at.end), wordsOf(comparison, fact, at.article)).flatMap(
    (piece) => {
      const span = { start, end: start + piece.text.length };
      start = span.end;
      return piece.isWord ? [span] : [];
    },
  );
}

/** What one article has of the contested words: its own side of the matches, else what its evidence holds of them. */
function wordsOf(comparison: Comparison, fact: Fact, article: string): readonly string[] {
  const pieces = fact.evidence.filter((piece) => piece.article === article);
  const text = comparison.articles.find(({ id }) => id === article)?.text ?? '';
  const has = (word: string, span: Span) =>
    splitAtWords(text.slice(span.start, span.end), [word]).some(({ isWord }) => isWord);
  const own = contestedPairs(comparison, fact).flatMap(({ link, words }) => {
    const end = [link.a, link.b].find((one) => one.article === article);
    return end && pieces.some((piece) => overlaps(piece, end))
      ? words.filter((word) => has(word, end))
      : [];
  });
  if (own.length > 0) return [...new Set(own)];
  return contestedWords(comparison, fact).filter((word) =>
    pieces.some((piece) => has(word, piece)),
  );
}

/** Of words with one value, such as `12` and `Twelve people`, the longest. */
function withoutRepeats(words: readonly string[]): readonly string[] {
  const longest = new Map<string, string>();
  for (const word of words) {
    const known = longest.get(valueOf(word));
    if (known === undefined || word.length > known.length) longest.set(valueOf(word), word);
  }
  const kept = [...longest.values()];
  return kept.filter(
    (word) =>
      !kept.some((other) => other !== word && other.toLowerCase().includes(word.toLowerCase())),
  );
}

/** The number that words begin with, else the words in small letters. */
function valueOf(words: string): string {
  const first = /^[\p{L}\p{N}.,]+/u.exec(words.toLowerCase())?.[0] ?? '';
  const value = NUMBER_WORDS.indexOf(first);
  if (value >= 0) return String(value);
  return /^\d/.test(first) ? first : words.toLowerCase();
}
