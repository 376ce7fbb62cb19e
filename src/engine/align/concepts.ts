import { tagSpan } from '../annotate/tagger';
import { CONCEPTS } from './concepts.table';
import { SYNONYMS } from './synonyms.table';

const ALL_ROWS = [...CONCEPTS, ...SYNONYMS];
const SENSES_OF_STEM = groupsOfStems(ALL_ROWS);
const GROUPS_OF_STEM = conceptsAmong(SENSES_OF_STEM);
const NONE: readonly number[] = [];

/** How many senses there are: see `sensesOf`. */
export const SENSES = ALL_ROWS.length;

/** By stem the rows of a table of words that it stands in. Cost: linear in the words. */
export function groupsOfStems(rows: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  // All words at once: the tagger takes longer to begin than to read a word.
  const text = rows.join(' ');
  const stems = new Map(
    tagSpan(text, { start: 0, end: text.length }).map(({ start, stem }) => [start, stem]),
  );
  let at = 0;
  for (const [group, words] of rows.entries()) {
    for (const word of words.split(' ')) {
      const stem = stems.get(at)!;
      at += word.length + 1;
      const known = groups.get(stem);
      if (!known) groups.set(stem, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  return groups;
}

/** The rows of `CONCEPTS` come first: they need not be stemmed again. */
function conceptsAmong(
  senses: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, readonly number[]>();
  for (const [stem, rows] of senses) {
    const concepts = rows.filter((row) => row < CONCEPTS.length);
    if (concepts.length > 0) groups.set(stem, concepts);
  }
  return groups;
}

/** The rows of `CONCEPTS` that a stem stands in; most stems stand in none. */
export function conceptsOf(stem: string): readonly number[] {
  return GROUPS_OF_STEM.get(stem) ?? NONE;
}

/** The rows of `CONCEPTS` and `SYNONYMS` together that a stem stands in; `conceptsOf` are the first of them. */
export function sensesOf(stem: string): readonly number[] {
  return SENSES_OF_STEM.get(stem) ?? NONE;
}
