import type { Comparison, Fact } from '../model/comparison';
import { type ArticleSpan, overlaps, type Span } from '../model/span';
import { contestedPairs, contestedWords, splitAtWords } from './contested-words';
import { articleLetter } from './name-article';
import { wordsOf as wordsAt } from './words-of';
import { isOutletNumber } from './outlet-number';
import { numbersIn, valueOfNumber, withLimit, withoutLimit } from './numbers-in';

/** Who tells a contested matter alike, and in which words. */
interface ContestedSide {
  /** Ids, in column order. */
  readonly articles: readonly string[];
  /** As the first of them has it; several where they contradict each other over more than one thing. */
  readonly words: readonly string[];
  /** Those that have the same number within other limits: `at least 14` beside fourteen. */
  readonly alike: readonly { readonly article: string; readonly words: readonly string[] }[];
}

/** The sides of a conflict, and those of whose evidence nothing shows on which they stand. */
export interface Contested {
  readonly sides: readonly ContestedSide[];
  /** Ids, in column order. */
  readonly unclear: readonly string[];
}

/**
 * The sides of a conflict: every article with evidence that holds contested words, those that say the same together.
 * `12` and `Twelve people` are the same. An article without those words stands with the side whose number its evidence
 * has. No sides where no conflict names its words. *Cost:* links + evidence × contested words.
 */
export function contestedSides(comparison: Comparison, fact: Fact): Contested {
  const sides = new Map<
    string,
    { articles: string[]; words: readonly string[]; alike: ContestedSide['alike'][number][] }
  >();
  const named = new Map(
    comparison.articles.map(({ id }) => [id, withoutRepeats(wordsOf(comparison, fact, id))]),
  );
  for (const [id, words] of named) {
    if (words.length === 0) continue;
    const key = words.map(valueOf).sort().join(' ');
    const side = sides.get(key);
    // `up to 40` is no plain 40: it stands beside it, in its own words.
    const isLimited = (said: readonly string[]) => said.some((one) => withoutLimit(one) !== one);
    if (side && isLimited(side.words) !== isLimited(words)) side.alike.push({ article: id, words });
    else if (side) side.articles.push(id);
    else sides.set(key, { articles: [id], words, alike: [] });
  }
  const unclear: string[] = [];
  for (const [article, own] of named) {
    if (own.length > 0 || !fact.evidence.some((at) => at.article === article)) continue;
    const words = likeWordsOf(comparison, fact, article);
    const side = [...sides].find(([key]) =>
      numbersIn(words.join(' ')).some(({ value }) => value === key),
    );
    if (side) side[1].alike.push({ article, words });
    else unclear.push(article);
  }
  return { sides: [...sides.values()], unclear: sides.size > 0 ? unclear : [] };
}

/** "A, C: 12 · B: 14, D: at least 14 · E: not said which"; empty where no conflict names its words. */
export function sayContested({ sides, unclear }: Contested): string {
  const side = (articles: readonly string[], words: readonly string[]) =>
    `${articles.map(articleLetter).join(', ')}: ${words.join(', ')}`;
  return [
    ...sides.map(({ articles, words, alike }) =>
      [side(articles, words), ...alike.map((one) => side([one.article], one.words))].join(', '),
    ),
    ...(unclear.length > 0 ? [side(unclear, ['not said which'])] : []),
  ].join(' · ');
}

/** All words of the evidence that bear on the conflict: those that it names, and its numbers within limits. Empty but in a conflict. */
export function stressedWords(comparison: Comparison, fact: Fact): readonly string[] {
  if (fact.status !== 'conflict') return [];
  const articles = new Set(fact.evidence.map(({ article }) => article));
  return [
    ...new Set(
      [...articles].flatMap((article) => [
        ...wordsOf(comparison, fact, article),
        ...likeWordsOf(comparison, fact, article),
      ]),
    ),
  ];
}

/** Numbers in an article's evidence with the value of a contested one, with what limits them. */
function likeWordsOf(comparison: Comparison, fact: Fact, article: string): readonly string[] {
  const values = new Set(
    contestedWords(comparison, fact).flatMap((words) => numbersIn(words).map(({ value }) => value)),
  );
  const found = fact.evidence
    .filter((piece) => piece.article === article)
    .flatMap((piece) =>
      numbersIn(wordsAt(comparison, piece)).filter(
        ({ value, words }) => values.has(value) && placesOf(comparison, piece, [words]).length > 0,
      ),
    );
  return [...new Set(found.map(({ words }) => words))];
}

/** The places within a piece of evidence of the words that its article holds against the others. */
export function contestedPlaces(
  comparison: Comparison,
  fact: Fact,
  at: ArticleSpan,
): readonly Span[] {
  return placesOf(comparison, at, [
    ...wordsOf(comparison, fact, at.article),
    ...likeWordsOf(comparison, fact, at.article),
  ]);
}

/** Where some words stand within a span; not as the number in an outlet's name. */
function placesOf(
  { articles }: Comparison,
  at: ArticleSpan,
  words: readonly string[],
): readonly Span[] {
  const article = articles.find(({ id }) => id === at.article);
  if (!article) return [];
  let { start } = at;
  return splitAtWords(article.text.slice(at.start, at.end), words).flatMap((piece) => {
    const span = { start, end: start + piece.text.length };
    start = span.end;
    return piece.isWord && !isOutletNumber(article, span) ? [span] : [];
  });
}

/** What one article has of the contested words: its own side of the matches, else what its evidence holds of them. */
function wordsOf(comparison: Comparison, fact: Fact, article: string): readonly string[] {
  const pieces = fact.evidence.filter((piece) => piece.article === article);
  const has = (word: string, span: Span) =>
    placesOf(comparison, { ...span, article }, [word]).length > 0;
  const own = contestedPairs(comparison, fact).flatMap(({ link, words }) => {
    const end = [link.a, link.b].find((one) => one.article === article);
    return end && pieces.some((piece) => overlaps(piece, end))
      ? words.filter((word) => has(word, end))
      : [];
  });
  const words =
    own.length > 0
      ? own
      : contestedWords(comparison, fact).filter((word) => pieces.some((piece) => has(word, piece)));
  const text = pieces.map((piece) => wordsAt(comparison, piece)).join('\n');
  return [...new Set(words.map((word) => withLimit(text, word)))];
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
  const first = /^[\p{L}\p{N}.,]+/u.exec(withoutLimit(words))?.[0] ?? '';
  const value = valueOfNumber(first);
  return /^\d/.test(value) ? value : words.toLowerCase();
}
