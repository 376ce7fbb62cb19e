import type { LocalView, Registry } from './shared-registry';

/** Countries by code; bodies, places and agreements by their names, letters and long forms. */
export function joinSharedNames(registry: Registry): void {
  registry.joinByKeys(({ nation, kind, names }) => {
    if (nation !== null) return [`nation ${nation}`];
    const told = kind === 'person' ? names.filter(({ length }) => length > 1) : names;
    return told.map((words) => words.join(' '));
  });
  joinLetters(registry);
}

/** Letters in one article, the long form in another: where one long form fits. */
function joinLetters(registry: Registry): void {
  const long = new Map<string, number | null>();
  const letters: [string, number][] = [];
  for (const [index, local] of registry.locals.entries()) {
    if (local.kind === 'person' || local.nation !== null) continue;
    for (const words of local.names) {
      if (words.length === 1 && isLetters(local, words[0]!)) letters.push([words[0]!, index]);
      if (words.length < 3) continue;
      const initials = words.map((word) => word[0]).join('');
      const known = long.get(initials);
      if (known === undefined) long.set(initials, index);
      else if (known !== null && registry.root(known) !== registry.root(index))
        long.set(initials, null);
    }
  }
  for (const [word, index] of letters) {
    const whole = long.get(word);
    if (whole !== undefined && whole !== null) registry.join(whole, index);
  }
}

function isLetters({ kind }: LocalView, word: string): boolean {
  return kind === 'organization' && /^\p{L}{3,6}$/u.test(word);
}
