import { flatMap } from '../flat-map';
import { clubNames } from './clubs';
import { firmNames } from './firms';
import { initials } from './join-names';
import { oneByName } from './one-by-name';
import type { LocalView, Registry } from './shared-registry';
import { isPlaceWord } from './word-lists';

/** Countries by code; bodies, places and agreements by their names, letters and long forms. */
export function joinSharedNames(registry: Registry): void {
  registry.joinByKeys(({ nation, kind, names }) => {
    if (nation !== null) return [`nation ${nation}`];
    const told = kind === 'person' ? names.filter(({ length }) => length > 1) : names;
    return told.map((words) => words.join(' '));
  });
  joinLetters(registry);
  joinShortPlaces(registry);
  joinSharedClubs(registry);
  joinSharedFirms(registry);
}

/** `Rovers` in one article, `Marlow Rovers` in another. */
function joinSharedClubs(registry: Registry): void {
  const clubs = oneByName(
    flatMap(registry.locals, ({ kind, names }, index) =>
      kind === 'organization'
        ? flatMap(names, (words) => clubNames(words).map((short) => [short, index] as const))
        : [],
    ),
    (x, y) => registry.root(x) === registry.root(y),
  );
  for (const [index, { kind, names }] of registry.locals.entries()) {
    if (kind === 'person' || kind === 'place') continue;
    const club = names
      .map((words) => clubs.get(words.join(' ')))
      .find((found) => found !== undefined);
    if (club !== undefined && club !== null) registry.join(club, index);
  }
}

/** `Fennick` in one article, `Fennick & Moss` in another. */
function joinSharedFirms(registry: Registry): void {
  const long: [string, number][] = [];
  const short: [string, number][] = [];
  for (const [index, { kind, nation, name, names }] of registry.locals.entries()) {
    if (nation !== null || kind === 'place' || kind === 'person') continue;
    for (const firm of firmNames(name)) long.push([firm, index]);
    for (const words of names) if (words.length === 1) short.push([words[0]!, index]);
  }
  joinToTheOne(registry, long, short);
}

/** `the Gulf` in one article, `Adrian Gulf` in another: where one place ends in that word. */
function joinShortPlaces(registry: Registry): void {
  const long: [string, number][] = [];
  const short: [string, number][] = [];
  for (const [index, { kind, nation, names }] of registry.locals.entries()) {
    const last = names[0]?.at(-1);
    if (nation !== null || last === undefined || !isPlaceWord(last)) continue;
    if (names.every(({ length }) => length === 1)) {
      if (kind === 'other' || kind === 'place') short.push([last, index]);
      continue;
    }
    if (kind === 'place') long.push([last, index]);
  }
  joinToTheOne(registry, long, short);
}

/** Letters in one article, the long form in another: where one long form fits. */
function joinLetters(registry: Registry): void {
  const long: [string, number][] = [];
  const letters: [string, number][] = [];
  for (const [index, local] of registry.locals.entries()) {
    if (local.kind === 'person' || local.nation !== null) continue;
    for (const words of local.names) {
      if (words.length === 1 && isLetters(local, words[0]!)) letters.push([words[0]!, index]);
    }
    for (const initials of lettersOf(local.name)) long.push([initials, index]);
  }
  joinToTheOne(registry, long, letters);
}

/** Joins what goes by a short name to the one thing whose long name it may stand for. */
function joinToTheOne(
  registry: Registry,
  long: readonly (readonly [string, number])[],
  short: readonly (readonly [string, number])[],
): void {
  const ones = oneByName(long, (x, y) => registry.root(x) === registry.root(y));
  for (const [word, index] of short) {
    const whole = ones.get(word);
    if (whole !== undefined && whole !== null) registry.join(whole, index);
  }
}

/** The letters that a long form may go by, at least three: two stand for too much. */
function lettersOf(name: string): string[] {
  return initials(name)
    .filter(({ length }) => length > 2)
    .map((letters) => letters.toLowerCase());
}

function isLetters({ kind }: LocalView, word: string): boolean {
  return kind === 'organization' && /^\p{L}{3,6}$/u.test(word);
}
