import { withoutMarks } from '../annotate/fold-letters';
import { isHonorific } from './word-lists';

/** Words of a name that tell nobody apart: initials, generations, articles. */
const IDLE = new Set('jr sr ii iii iv the of and for & on'.split(' '));

/** A name as it is compared: lower-case words without address, initials, generation and marks on letters. */
export function nameWords(label: string): string[] {
  return withoutMarks(label)
    .split(/[\s-]+/)
    .filter((word) => !isHonorific(word))
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[.,"“”]/g, '')
        .replace(/['’]s?$/, '')
        .replace(/’/g, "'"),
    )
    .filter((word) => word !== '' && !IDLE.has(word) && !/^\p{L}$/u.test(word));
}
