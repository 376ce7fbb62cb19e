import { groupsOfStems } from '../align/concepts';
import { CONCEPTS } from '../align/concepts.table';
import { KINDRED_WORDS } from './kindred-words.table';

const KINDS_OF_STEM = groupsOfStems([...CONCEPTS, ...KINDRED_WORDS]);
const NONE: readonly number[] = [];

/** The rows of kindred words that a stem stands in: two words with one in common may tell one thing. Most stand in none. */
export function kindsOf(stem: string): readonly number[] {
  return KINDS_OF_STEM.get(stem) ?? NONE;
}
