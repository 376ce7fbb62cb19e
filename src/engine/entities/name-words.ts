import { byWord } from '../by-word';
import { withoutMarks } from '../annotate/fold-letters';
import { isHonorific } from './word-lists';

/** Words of a name that tell nobody apart: initials, generations, articles. */
const IDLE = new Set('jr sr ii iii iv the of and for & on'.split(' '));

/** What a word of a name counts as where names are compared; empty where it tells nobody apart. */
const telling = byWord((written) => {
  if (isHonorific(written)) return '';
  const word = written
    .toLowerCase()
    .replace(/[.,"“”]/g, '')
    .replace(/['’]s?$/, '')
    .replace(/’/g, "'");
  return IDLE.has(word) || /^\p{L}$/u.test(word) ? '' : word;
});

/** A name as it is compared: lower-case words without address, initials, generation and marks on letters. */
export function nameWords(label: string): string[] {
  return withoutMarks(label)
    .split(/[\s-]+/)
    .map(telling)
    .filter((word) => word !== '');
}
