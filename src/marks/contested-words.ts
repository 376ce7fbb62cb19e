import type { Comparison, Fact, Link } from '../model/comparison';
import { escapePattern } from './escape-pattern';
import { restsOn } from './rests-on';

/** Stands between the two contradicting wordings in the first reason of a conflict. */
const AGAINST = ' / ';

/**
 * The words over which the pieces of a fact contradict each other, such as `twelve` and `fourteen`, without the
 * punctuation at their ends; empty where no conflict names any.
 */
export function contestedWords(comparison: Comparison, fact: Fact): readonly string[] {
  return [...new Set(contestedPairs(comparison, fact).flatMap(({ words }) => words))];
}

/** The conflicting matches that a fact rests on, each with the words over which its two ends contradict each other. */
export function contestedPairs(
  { links }: Comparison,
  fact: Fact,
): readonly { readonly link: Link; readonly words: readonly string[] }[] {
  return links
    .filter((link) => link.relation === 'conflict' && restsOn(fact, link))
    .map((link) => ({
      link,
      words: link.reasons
        .filter((reason) => reason.includes(AGAINST))
        .flatMap((reason) => reason.split(AGAINST))
        .map((side) => side.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
        .filter((word) => word !== ''),
    }));
}

/** A text in pieces, those that are one of the words set apart. *Shape:* joined, the pieces are the text. */
export function splitAtWords(
  text: string,
  words: readonly string[],
): readonly { readonly text: string; readonly isWord: boolean }[] {
  if (words.length === 0) return [{ text, isWord: false }];
  const longestFirst = [...words].sort((x, y) => y.length - x.length).map(escapePattern);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, isWord: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
