import { opensWithCapital } from '../annotate/opens-with-capital';
import type { Draft } from './draft';
import type { Candidate } from './mentions';
import { nationName } from './nations';
import { oneByName } from './one-by-name';
import { isBodyWord, personKind } from './word-lists';

const COMPASS = /^(North|South|East|West)\s/;

/** One country, one entity, by whatever word it stands. */
export function joinNations(draft: Draft): void {
  joinByKey(draft, ({ nation }) => nation);
}

/** The one candidate, or what it is one with, that goes by each of some names. */
function oneOf(draft: Draft, namesOf: (candidate: Candidate) => readonly string[]) {
  const entries: [string, number][] = [];
  for (const [index, candidate] of draft.candidates.entries())
    for (const name of namesOf(candidate)) entries.push([name, index]);
  return oneByName(entries, (x, y) => draft.areOne(x, y));
}

/** `the North` where the article has `North Korea`, and no other country of that word. */
export function joinCompassNations(draft: Draft): void {
  const byWord = oneOf(draft, ({ nation }) => {
    const word = nation === null ? undefined : COMPASS.exec(nationName(nation))?.[1];
    return word ? [word] : [];
  });
  for (const [index, { sort, label }] of draft.candidates.entries()) {
    const meant = sort === 'name' ? byWord.get(label) : undefined;
    if (meant !== undefined && meant !== null) draft.join(meant, index);
  }
}

/** The same name written alike, but for initials, address and case. */
export function joinSameNames(draft: Draft): void {
  joinByKey(draft, ({ words }) => words.join(' ') || null);
}

function joinByKey(draft: Draft, keyOf: (candidate: Candidate) => string | null): void {
  const firsts = new Map<string, number>();
  for (const [index, candidate] of draft.candidates.entries()) {
    const key = keyOf(candidate);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else draft.join(first, index);
  }
}

/** Who has a full name with a certain word in it. */
interface Holder {
  readonly name: string;
  /** Index of the first candidate. */
  readonly first: number;
  count: number;
  /** Brought in as somebody's relative: `his wife, Ana Ruiz`. */
  relative: boolean;
}
type Holders = Map<string, Map<string, Holder>>;

/**
 * A surname alone is the person whose full name ends in it; the first word of a name where no name ends in it
 * (family names that come first, and first names). Of two who could be meant, the one named most.
 */
export function joinShortNames(draft: Draft): void {
  const byLast: Holders = new Map();
  const byFirst: Holders = new Map();
  const shortFirst = new Map<string, number>();
  const meant = new Map<string, Holder | null>();
  for (const [index, candidate] of draft.candidates.entries()) {
    const { words } = candidate;
    if (isFullName(candidate)) {
      hold(byLast, words.at(-1)!, words, index, draft);
      hold(byFirst, words[0]!, words, index, draft);
    } else if (words.length === 1 && draft.sentences[candidate.sentence]!.inStory) {
      if (!shortFirst.has(words[0]!)) shortFirst.set(words[0]!, index);
    }
  }
  for (const [index, candidate] of draft.candidates.entries()) {
    if (candidate.sort !== 'name' || candidate.kind === 'place' || isFullName(candidate)) continue;
    if (candidate.words.length !== 1) continue;
    const word = candidate.words[0]!;
    const holders = byLast.get(word) ?? byFirst.get(word);
    if (!holders) continue;
    const known = meant.get(word);
    const holder = known === undefined ? mostNamed(holders, shortFirst.get(word)) : known;
    meant.set(word, holder);
    if (holder) draft.join(holder.first, index);
  }
}

/** The one named most; a relative who came in after the surname had been used alone is not meant by it. */
function mostNamed(
  holders: ReadonlyMap<string, Holder>,
  shortFirst = Number.POSITIVE_INFINITY,
): Holder | null {
  let most: Holder | null = null;
  for (const holder of holders.values()) {
    if (holder.relative && holder.first > shortFirst) continue;
    if (!most || holder.count > most.count) most = holder;
  }
  return most;
}

function isFullName({ kind, words }: Candidate): boolean {
  return kind === 'person' && words.length > 1;
}

function hold(
  holders: Holders,
  word: string,
  words: readonly string[],
  index: number,
  draft: Draft,
): void {
  const names = holders.get(word) ?? new Map<string, Holder>();
  const name = `${words[0]} ${words.at(-1)}`;
  const holder = names.get(name) ?? { name, first: index, count: 0, relative: false };
  holder.count += 1;
  holder.relative ||= isRelative(draft, draft.candidates[index]!);
  names.set(name, holder);
  holders.set(word, names);
}

/** Next to a noun of kinship: `his wife, Ana Ruiz`, `Ana Ruiz, his wife`, or a generation behind the name. */
function isRelative(draft: Draft, { sentence, firstUnit, endUnit, label }: Candidate): boolean {
  const { units } = draft.sentences[sentence]!;
  const before = units[firstUnit - 1]?.text === ',' ? units[firstUnit - 2] : units[firstUnit - 1];
  if (before && personKind(before.lower) === 'relation') return true;
  if (/\b(?:Jr|Sr)\b|\bI{2,3}$/.test(label)) return true;
  const after = units[endUnit]?.text === ',' ? units.slice(endUnit + 1, endUnit + 4) : [];
  return after.some(({ lower }) => personKind(lower) === 'relation');
}

/** A full name of two words and the same with a word more between them: `Ana Ruiz`, `Ana Maria Ruiz`. */
export function joinLongerNames(draft: Draft): void {
  joinByKey(draft, (candidate) => {
    const { words } = candidate;
    return isFullName(candidate) ? `${words[0]} ${words.at(-1)}` : null;
  });
}

/** A surname of two words alone: `Vega Luna` where the article has `Ana Vega Luna`. */
export function joinDoubleSurnames(draft: Draft): void {
  const longer = oneOf(draft, (candidate) => {
    const words = isFullName(candidate) ? candidate.words : [];
    return words.length < 3 ? [] : [words.slice(-2).join(' ')];
  });
  for (const [index, candidate] of draft.candidates.entries()) {
    const words = isFullName(candidate) ? candidate.words : [];
    const whole = words.length === 2 ? longer.get(words.join(' ')) : undefined;
    if (whole !== undefined && whole !== null) draft.join(whole, index);
  }
}

/** Letters and the long form that they stand for, where one long form fits. */
export function joinAcronyms(draft: Draft): void {
  const long = oneOf(draft, ({ sort, label }) => (sort === 'name' ? initials(label) : []));
  for (const [index, { sort, label }] of draft.candidates.entries()) {
    const letters = label.replace(/\./g, '');
    if (sort !== 'name' || !/^\p{Lu}{2,7}s?$/u.test(letters)) continue;
    const whole = long.get(letters);
    if (whole !== undefined && whole !== null) draft.join(whole, index);
  }
}

/** The letters that a long form may go by: of its capitals, and of all its words; none for one word or more than ten. Cost: linear. */
export function initials(label: string): string[] {
  const words = label.split(/[\s-]+/);
  if (words.length < 2 || words.length > 10) return [];
  const capitals = words.filter((word) => opensWithCapital(word)).map((word) => word[0]!);
  const all = words.map((word) => word[0]?.toUpperCase() ?? '');
  return [...new Set([capitals.join(''), all.join('')])].filter(({ length }) => length >= 2);
}

/** A body's short name: the last words of one longer name (`Grain Council` of `Federal Grain Council`). */
export function joinShortBodies(draft: Draft): void {
  const tails = oneOf(draft, (candidate) => {
    const words = isBody(candidate) ? candidate.words : [];
    return words.slice(1).map((_, from) => words.slice(from + 1).join(' '));
  });
  for (const [index, candidate] of draft.candidates.entries()) {
    if (!isBody(candidate)) continue;
    const { words } = candidate;
    const whole = words.length > 1 ? tails.get(words.join(' ')) : undefined;
    if (whole !== undefined && whole !== null) draft.join(whole, index);
  }
}

function isBody({ sort, kind, label }: Candidate): boolean {
  return (
    sort === 'name' &&
    kind === 'organization' &&
    isBodyWord(label.slice(label.lastIndexOf(' ') + 1))
  );
}
