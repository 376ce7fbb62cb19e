import { conceptsOf, groupsOfStems } from '../align/concepts';
import { CONCEPTS } from '../align/concepts.table';
import { byWord } from '../by-word';
import { KINDRED_WORDS } from './kindred-words.table';

const KINDRED_OF_STEM = groupsOfStems(KINDRED_WORDS);

/** The rows of kindred words that a stem stands in: two words with one in common may tell one thing. Most stand in none. */
export const kindsOf = byWord((stem): readonly number[] => {
  const [concepts, kindred] = [conceptsOf(stem), KINDRED_OF_STEM.get(stem)];
  return kindred ? [...concepts, ...kindred.map((row) => CONCEPTS.length + row)] : concepts;
});
