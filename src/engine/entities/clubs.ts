import { flatMap } from '../flat-map';
import type { Draft } from './draft';
import { oneByName } from './one-by-name';
import { isClubWord } from './word-lists';

/** What a sports club goes by: its last word, or all before it (`Marlow Rovers`: `rovers`, `marlow`); none for another name. */
export function clubNames(words: readonly string[]): string[] {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || !isClubWord(last)) return [];
  return [last, words.slice(0, -1).join(' ')];
}

/** `Rovers` and `Marlow` where the article has one `Marlow Rovers`, and no town of that name is told. */
export function joinClubs(draft: Draft): void {
  const names = draft.candidates.map(({ kind, words }) =>
    kind !== 'person' && kind !== 'place' ? words : [],
  );
  const clubs = oneByName(
    flatMap(names, (name, index) => clubNames(name).map((short) => [short, index] as const)),
    (x, y) => draft.areOne(x, y),
  );
  for (const [index, name] of names.entries()) {
    const club = clubs.get(name.join(' '));
    if (club !== undefined && club !== null) draft.join(club, index);
  }
}
