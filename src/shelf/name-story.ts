/** What a story is called that was given no name. */
const DEFAULT_NAME = 'My story';

/**
 * The name that a story gets: the wish, or "My story" where it is blank, with the first free number behind it where
 * another story is called so already: "My story 2". Case does not tell two names apart.
 */
export function nameStory(wish: string, taken: readonly string[]): string {
  const name = wish.trim() || DEFAULT_NAME;
  const others = new Set(taken.map((one) => one.trim().toLowerCase()));
  let free = name;
  for (let number = 2; others.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}
