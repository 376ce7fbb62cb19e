import type { ComparedArticle } from '../model/comparison';
import { nameWithoutEnding } from './name-without-ending';

/** Longest name that stands in a header or a sentence; the rest is cut at a word. Unit: UTF-16 code units. */
const MAX_NAME_LENGTH = 32;

/** Half of a character that the cut went through. */
const LONE_SURROGATE = /[\uD800-\uDBFF]$/;

/** What to call an article in a sentence: its outlet, else its author, else its title, else its file. */
export function nameArticle(article: ComparedArticle): string {
  const full = fullName(article);
  if (full.length <= MAX_NAME_LENGTH) return full;
  const cut = full.slice(0, MAX_NAME_LENGTH).lastIndexOf(' ');
  return `${full.slice(0, cut > 0 ? cut : MAX_NAME_LENGTH).replace(LONE_SURROGATE, '')}…`;
}

/** What an article is called, however long that is. */
export function fullName({ meta, name }: ComparedArticle): string {
  return meta.outlet ?? meta.byline ?? meta.title ?? nameWithoutEnding(name);
}

/** The letter of a column: `A` for the article `a`. */
export function articleLetter(id: string): string {
  return id.toUpperCase();
}

/** "A The Courier"; the letter is never left at the end of a line. */
export function letterAndName(article: ComparedArticle): string {
  return `${articleLetter(article.id)}\u00a0${nameArticle(article)}`;
}

/** "A, B and C", for sentences; empty for none. */
export function listNames(names: readonly string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
