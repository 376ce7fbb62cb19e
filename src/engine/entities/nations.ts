import { byWord } from '../by-word';
import { countries } from 'countries-list';
import { BODIES, DEMONYMS, OTHER_CAPITALS, OTHER_NAMES, REGIONS, SEATS } from './nations.table';

/** How a word stands for a country: by its name, its adjective, its people, its capital or its seat of government. */
type NationForm = 'name' | 'adjective' | 'people' | 'capital' | 'seat';

export interface NationWord {
  /** ISO 3166-1 alpha-2 code, or the letters of a union of states. */
  readonly code: string;
  readonly form: NationForm;
  /** How many words it takes. */
  readonly length: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly code: string;
  readonly form: NationForm;
}

/** A word without full stops and with a plain apostrophe; a long one in capitals as a name is written. */
const plain = byWord((word) => {
  const bare = word.replace(/\.|,$/g, '').replace(/’/g, "'");
  return bare.length > 4 && bare === bare.toUpperCase()
    ? bare[0]! + bare.slice(1).toLowerCase()
    : bare;
});

/** Entries by their first word, the longest first. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = index();

/** The first letters of all entries, and the stop that `plain` takes away: most words need no look. */
const OPENING_LETTERS: ReadonlySet<string> = new Set([
  ...Array.from(ENTRIES.keys(), (word) => word.charAt(0)),
  '.',
  ',',
  '’',
]);

/** Names by code, as an entity is called where its article never spells them out. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).map(([code, { name }]) => [code, name]),
);

/**
 * The country that the words from `at` on stand for, the longest reading; null where there is none.
 * Words are compared in their own case without full stops, so that `US` is a country and `us` is not.
 * Cost: constant.
 */
export function nationAt(words: readonly string[], at: number): NationWord | null {
  const word = words[at];
  if (!word || !OPENING_LETTERS.has(word.charAt(0))) return null;
  const first = plain(word);
  for (const { words: wanted, code, form } of ENTRIES.get(first) ?? []) {
    if (wanted.every((word, k) => k === 0 || plain(words[at + k] ?? '') === word)) {
      return { code, form, length: wanted.length };
    }
  }
  return null;
}

/** The usual English name of the country with this code; the code itself where it is not one. */
export function nationName(code: string): string {
  return NAMES.get(code) ?? BODIES[code] ?? code;
}

/** True for a union of states or a body that the press names by letters: no place. */
export function isBodyOfStates(code: string): boolean {
  return code in BODIES;
}

function index(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (name: string, code: string, form: NationForm) => {
    const words = name.split(/[ ]+/).map(plain);
    const list = entries.get(words[0]!) ?? [];
    if (list.some((entry) => entry.words.join(' ') === words.join(' '))) return;
    entries.set(words[0]!, [...list, { words, code, form }]);
  };
  const addAll = (table: Readonly<Record<string, string>>, form: NationForm) => {
    for (const [code, names] of Object.entries(table)) {
      for (const name of names.split(',')) add(name.trim(), code, form);
    }
  };
  addAll(OTHER_NAMES, 'name');
  for (const [code, { name }] of Object.entries(countries)) add(name, code, 'name');
  for (const [code, long] of Object.entries(BODIES)) {
    add(code, code, 'name');
    add(long, code, 'name');
  }
  for (const region of Object.keys(REGIONS)) add(region, region, 'name');
  for (const [code, row] of Object.entries({ ...DEMONYMS, ...REGIONS })) {
    const [adjectives, nouns] = row.split('|');
    for (const adjective of adjectives!.split(',')) {
      add(adjective, code, 'adjective');
      if (!/(?:ese|sh|ch|ss|UK)$/.test(adjective)) add(`${adjective}s`, code, 'people');
    }
    for (const noun of nouns?.split(',') ?? []) add(noun, code, 'people');
  }
  addAll(SEATS, 'seat');
  addAll(OTHER_CAPITALS, 'capital');
  for (const code of Object.keys(DEMONYMS)) {
    const { capital } = countries[code as keyof typeof countries] ?? {};
    if (capital) add(capital, code, 'capital');
  }
  for (const list of entries.values()) list.sort((x, y) => y.words.length - x.words.length);
  return entries;
}
