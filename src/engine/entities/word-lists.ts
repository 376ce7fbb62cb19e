import { byWord } from '../by-word';
import {
  AGREEMENT_WORDS,
  BODY_WORDS,
  CLASSIFIERS,
  CLUB_WORDS,
  GROUP_NOUNS,
  GROUP_SYNONYMS,
  NAMERS,
  NETWORK_WORDS,
  PLACE_WORDS,
  SERVICE_WORDS,
  THING_WORDS,
} from './group-nouns.table';
import { EVALUATIVE_WORDS, STATUS_WORDS } from './label-words.table';
import {
  HONORIFICS,
  OFFICE_WORDS,
  PERSON_NOUNS,
  PORTFOLIOS,
  SHORT_TITLES,
} from './person-nouns.table';

export type PersonKind = keyof typeof PERSON_NOUNS;
export type GroupKind = keyof typeof GROUP_NOUNS;

const PERSONS: ReadonlyMap<string, PersonKind> = kindsByWord(PERSON_NOUNS);
const GROUPS: ReadonlyMap<string, GroupKind> = kindsByWord(GROUP_NOUNS);
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUP_SYNONYMS.flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [word, words[0]!] as const);
  }),
);
const TITLE_OF_SHORT: ReadonlyMap<string, string> = new Map(Object.entries(SHORT_TITLES));
const HONORIFIC_SET = setOf(HONORIFICS);
const EVALUATIVE_SET = setOf(EVALUATIVE_WORDS);
const STATUS_SET = setOf(Object.values(STATUS_WORDS).join(' '));
const OFFICE_SET = setOf(OFFICE_WORDS);
const PORTFOLIO_SET = setOf(PORTFOLIOS);
const BODY_SET = setOf(BODY_WORDS);
const AGREEMENT_SET = setOf(AGREEMENT_WORDS);
const NAMER_SET = setOf(NAMERS);
const CLUB_SET = setOf(CLUB_WORDS);
const CLASSIFIER_SET = setOf(CLASSIFIERS);
const SERVICE_SET = setOf(SERVICE_WORDS);
const NETWORK_SET = setOf(NETWORK_WORDS);
const PLACE_SET = setOf(PLACE_WORDS);
const THING_SET = setOf(THING_WORDS);

/** What a noun says of one person; null where it is none for a person. Takes `president`, `ex-president`, `Sen.`. */
export const personKind = byWord(
  (word): PersonKind | null => PERSONS.get(personNoun(word)) ?? null,
);

/** The noun in full and in lower case: `Sen.` → `senator`, `ex-president` → `president`. */
export function personNoun(word: string): string {
  const bare = bareWord(word);
  if (PERSONS.has(bare)) return bare;
  const full = TITLE_OF_SHORT.get(bare);
  if (full && /^[A-Z]/.test(word)) return full;
  if (!bare.includes('-')) return bare;
  const parent = /^(mum|mom|mother|dad|father|grandmother|grandfather)-of-/.exec(bare)?.[1];
  if (parent) return parent;
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  if (PERSONS.has(last)) return last;
  const first = bare.slice(0, bare.indexOf('-'));
  return /-(?:elect|designate|general)$/.test(bare) && PERSONS.has(first) ? first : bare;
}

/** What a noun says of several people or a body; null where it is none. */
export const groupKind = byWord((word): GroupKind | null => {
  const bare = bareWord(word);
  const hyphen = bare.lastIndexOf('-');
  return GROUPS.get(bare) ?? (hyphen < 0 ? null : (GROUPS.get(bare.slice(hyphen + 1)) ?? null));
});

/** One word for all nouns that are used of the same people: `attorneys` → `lawyers`. */
export function groupClass(word: string): string {
  const bare = bareWord(word);
  return SYNONYMS.get(bare) ?? bare;
}

export function isHonorific(word: string): boolean {
  return HONORIFIC_SET.has(bareWord(word));
}
/** Judges whom it is said of: `embattled`, `strongman`. */
export function isEvaluative(word: string): boolean {
  return EVALUATIVE_SET.has(bareWord(word));
}
/** Says whether an office still holds: `former`, `acting`. */
export function isStatusWord(word: string): boolean {
  return STATUS_SET.has(bareWord(word));
}
/** Stands before an office as part of it: `vice`, `prime`, `former`. */
export function isOfficeWord(word: string): boolean {
  return OFFICE_SET.has(bareWord(word));
}
/** Names what an office is over: `State` in `Secretary of State`. */
export function isPortfolio(word: string): boolean {
  return PORTFOLIO_SET.has(bareWord(word));
}
/** Ends, or begins before `of`, the name of an institution or firm. */
export function isBodyWord(word: string): boolean {
  const bare = bareWord(word);
  // `Alder Steelworks`
  return BODY_SET.has(bare) || (bare.endsWith('works') && /[a-z]{3}works$/.test(bare));
}
export function isAgreementWord(word: string): boolean {
  return AGREEMENT_SET.has(bareWord(word));
}
/** Tells which body a noun for one means: `port` in `the port authority`. */
export function isClassifier(word: string): boolean {
  return CLASSIFIER_SET.has(bareWord(word));
}
/** Makes a service, or a network, one that acts: `the health service`, `a news network`. */
export function actsAs(noun: string, word: string): boolean {
  return (noun.startsWith('network') ? NETWORK_SET : SERVICE_SET).has(bareWord(word));
}
/** The noun's kind, for plurals of persons and bodies too: `unions`. */
export const pluralKind = byWord((lower): 'crowd' | null => {
  const singular = lower.endsWith('ies')
    ? `${lower.slice(0, -3)}y`
    : lower.endsWith('men')
      ? `${lower.slice(0, -3)}man`
      : lower.endsWith('s')
        ? lower.slice(0, -1)
        : null;
  return singular && (personKind(singular) || groupKind(singular)) ? 'crowd' : null;
});
/** Stands right before the name of a firm or body. */
export function isNamer(word: string): boolean {
  return NAMER_SET.has(bareWord(word));
}
/** Ends the name of a sports club. */
export function isClubWord(word: string): boolean {
  return CLUB_SET.has(bareWord(word));
}
export function isPlaceWord(word: string): boolean {
  return PLACE_SET.has(bareWord(word));
}

/** Ends the name of something that is neither a person, a body nor a place. */
export function isThingWord(word: string): boolean {
  return THING_SET.has(bareWord(word));
}

/** The word in lower case with a plain apostrophe, and without its full stop. */
const bareWord = byWord((word) => word.toLowerCase().replace(/\.$/, '').replace(/’/g, "'"));

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function kindsByWord<Kind extends string>(
  table: Readonly<Record<Kind, string>>,
): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const kind of Object.keys(table) as Kind[]) {
    for (const word of table[kind].split(' ')) if (!kinds.has(word)) kinds.set(word, kind);
  }
  return kinds;
}
