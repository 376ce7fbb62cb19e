import { tagSpan } from '../annotate/tagger';
import { CONCEPTS } from './concepts.table';

const GROUPS_OF_STEM = readGroups();

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [group, words] of CONCEPTS.entries()) {
    for (const word of words.split(' ')) {
      const stem = tagSpan(word, { start: 0, end: word.length })[0]!.stem;
      const known = groups.get(stem);
      if (!known) groups.set(stem, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  return groups;
}

/** The rows of `CONCEPTS` that a stem stands in; most stems stand in none. */
export function conceptsOf(stem: string): readonly number[] {
  return GROUPS_OF_STEM.get(stem) ?? [];
}
