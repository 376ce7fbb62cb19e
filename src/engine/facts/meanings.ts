import { conceptsOf, groupsOfStems } from '../align/concepts';
import type { Token } from '../prepared';
import { isContent } from './rarity';
import { MATTERS } from './matters.table';

const ROWS_OF_STEM = groupsOfStems(MATTERS);

/** Verbs and nouns that stand with any number and any day. Lemmas. */
const EMPTY =
  /^(?:be|have|do|say|get|take|make|go|come|put|add|set|hold|schedule|accord|percent|cent|year|month|week|day|hour|time|night|morning|evening|people|person|mr|mrs|ms|new|late|early)$/;
const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth)$/;

/**
 * What a word means where a value is told of it: its stem and the rows of words for the same that it stands in; empty for
 * names, numbers and words that stand anywhere.
 */
export function meaningsOfWord(token: Token): readonly string[] {
  const { pos, lemma, lower, stem } = token;
  if (ORDINALS.test(lower)) return [lower];
  if (pos === 'PROPN' || pos === 'NUM' || !isContent(token) || EMPTY.test(lemma)) return [];
  if (!/\p{L}{2}/u.test(lower)) return [];
  return [
    stem,
    ...conceptsOf(stem).map((row) => `c${row}`),
    ...(ROWS_OF_STEM.get(stem) ?? []).map((row) => `m${row}`),
  ];
}

/** The words of either that one of the other means too: each counts once. Cost: linear in the words. */
export function countSharedMeanings(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
): number {
  const known = new Set(b.flat());
  const shared = a.filter((word) => word.some((meaning) => known.has(meaning)));
  return shared.length;
}
