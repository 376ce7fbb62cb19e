import { conceptsOf, groupsOfStems } from '../align/concepts';
import { KINDRED_WORDS } from './kindred-words.table';

const KINDRED = groupsOfStems(KINDRED_WORDS);

/** The stem and a name for each row of kindred words that it stands in: two words with one in common may tell one thing. */
export function meaningsOf(stem: string): readonly string[] {
  return [
    stem,
    ...conceptsOf(stem).map((concept) => `concept ${concept}`),
    ...(KINDRED.get(stem) ?? []).map((row) => `kindred ${row}`),
  ];
}
