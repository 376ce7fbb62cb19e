import { nameWords } from './join-names';
import type { Draft } from './draft';
import { isClubWord } from './word-lists';

/** What a sports club goes by: its last word, or all before it (`Marlow Rovers`: `rovers`, `marlow`); none for another name. */
export function clubNames(words: readonly string[]): string[] {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || !isClubWord(last)) return [];
  return [last, words.slice(0, -1).join(' ')];
}

/** Of names and what they are the names of: the one that goes by each name, null where several do. */
export function oneByName(
  entries: Iterable<readonly [string, number]>,
  areOne: (x: number, y: number) => boolean,
): Map<string, number | null> {
  const byName = new Map<string, number | null>();
  for (const [name, index] of entries) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, index);
    else if (known !== null && !areOne(known, index)) byName.set(name, null);
  }
  return byName;
}

/** `Rovers` and `Marlow` where the article has one `Marlow Rovers`, and no town of that name is told. */
export function joinClubs(draft: Draft): void {
  const words = draft.candidates.map(({ sort, kind, label }) =>
    sort === 'name' && kind !== 'person' && kind !== 'place' ? nameWords(label) : [],
  );
  const clubs = oneByName(
    words.flatMap((name, index) => clubNames(name).map((short) => [short, index] as const)),
    (x, y) => draft.areOne(x, y),
  );
  for (const [index, name] of words.entries()) {
    const club = clubs.get(name.join(' '));
    if (club !== undefined && club !== null) draft.join(club, index);
  }
}
