import type { ComparedArticle } from '../model/comparison';
import { cutAtWord } from './cut-at-word';
import { nameWithoutEnding } from './name-without-ending';

/** Longest name that stands in a sentence; the rest is cut at a word. Unit: UTF-16 code units. */
const MAX_NAME_LENGTH = 32;

/** What of an article its name is made of. */
interface Named {
  readonly meta: Pick<ComparedArticle['meta'], 'outlet' | 'title'>;
  /** Of its file. */
  readonly name: string;
}

/** What to call an article in a sentence, cut to a length that fits there. */
export function nameArticle(article: ComparedArticle): string {
  return cutAtWord(fullName(article), MAX_NAME_LENGTH, '…');
}

/**
 * What an article is called everywhere, however long that is: its outlet, which may be given by the reader, else its title,
 * else its file. Never its author: readers tell articles apart by newspaper and headline.
 */
export function fullName({ meta, name }: Named): string {
  return meta.outlet ?? meta.title ?? nameWithoutEnding(name);
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
