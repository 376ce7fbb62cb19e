import { conceptsOf, groupsOfStems } from '../align/concepts';
import type { Token } from '../prepared';
import { isContent } from './rarity';
import { MATTERS } from './matters.table';

/** By stem the rows of words for the same that it stands in; most stand in none. */
const ROWS_OF_STEM = groupsOfStems(MATTERS);

/** Verbs and nouns that stand with any number and any day. Lemmas. */
const EMPTY: ReadonlySet<string> = new Set(
  'be have do say get take make go come put add set hold schedule accord percent cent year month week day hour time night morning evening people person mr mrs ms new late early'.split(
    ' ',
  ),
);
const ORDINALS: ReadonlySet<string> = new Set('first second third fourth fifth sixth'.split(' '));
const NONE: readonly string[] = [];

/**
 * What a word means where a value is told of it: its stem and the rows of words for the same that it stands in; empty for
 * names, numbers and words that stand anywhere.
 */
export function meaningsOfWord(token: Token): readonly string[] {
  const { pos, lemma, lower, stem } = token;
  if (ORDINALS.has(lower)) return [lower];
  if (pos === 'PROPN' || pos === 'NUM' || !isContent(token) || EMPTY.has(lemma)) return NONE;
  if (!/\p{L}{2}/u.test(lower)) return NONE;
  const [concepts, rows] = [conceptsOf(stem), ROWS_OF_STEM.get(stem)];
  if (concepts.length === 0 && !rows) return [stem];
  return [stem, ...concepts.map((row) => `c${row}`), ...(rows ?? []).map((row) => `m${row}`)];
}

/** The words of either that one of the other means too: each counts once. Cost: linear in the words. */
export function countSharedMeanings(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
): number {
  const known = allMeanings(b);
  return a.filter((word) => word.some((meaning) => known.has(meaning))).length;
}

/** All that some words mean, each once. Cost: linear in the words. */
export function allMeanings(words: readonly (readonly string[])[]): ReadonlySet<string> {
  const meanings = new Set<string>();
  for (const word of words) for (const meaning of word) meanings.add(meaning);
  return meanings;
}
