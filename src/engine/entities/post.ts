import type { Draft } from './draft';
import type { Candidate } from './mentions';
import { isEvaluative, isOfficeWord } from './word-lists';

/** Office words that say how high or how long, not which post it is. */
const RANKS = new Set(
  'chief senior top high former ex then late first acting interim special general national executive outgoing incoming permanent'.split(
    ' ',
  ),
);
/** Office words without which a post is another one: who is the deputy is not the minister. */
const SECONDS = new Set('deputy vice assistant associate under shadow junior'.split(' '));

/**
 * The words before the noun of a description that tell which post it is: `transport` of `the transport minister`,
 * `under-21s` of `the under-21s coach`; none for a bare `the minister`. Cost: linear in the phrase.
 */
export function classifiers(draft: Draft, { sentence, firstUnit, head }: Candidate): string[] {
  const { units, roles } = draft.sentences[sentence]!;
  const found: string[] = [];
  for (let at = firstUnit; at < head; at += 1) {
    const { lower, pos, owns } = units[at]!;
    if (owns) found.length = 0;
    if (roles[at] === 'name' || roles[at] === 'nation' || owns) continue;
    if (RANKS.has(lower) || isEvaluative(lower) || /-year-olds?$/.test(lower)) continue;
    if (pos === 'NOUN' || pos === 'PROPN' || isOfficeWord(lower)) found.push(lower);
  }
  return found;
}

/** True where two descriptions by one noun cannot be of one post: `transport minister`, `interior minister`. */
export function postsDiffer(x: readonly string[], y: readonly string[]): boolean {
  if (x.some((word) => SECONDS.has(word)) !== y.some((word) => SECONDS.has(word))) return true;
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}
