import type { Draft } from './draft';
import type { Candidate } from './mentions';
import { isBodyWord, isHonorific } from './word-lists';

/** Words of a name that tell nobody apart: initials, generations, articles. */
const IDLE = new Set('jr sr ii iii iv the of and for & on'.split(' '));

/** A name as it is compared: lower-case words without address, initials and generation. */
export function nameWords(label: string): string[] {
  return label
    .split(/\s+/)
    .filter((word) => !isHonorific(word))
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[.,"“”]/g, '')
        .replace(/['’]s?$/, '')
        .replace(/’/g, "'"),
    )
    .filter((word) => word !== '' && !IDLE.has(word) && !/^\p{L}$/u.test(word));
}

/** One country, one entity, by whatever word it stands. */
export function joinNations(draft: Draft): void {
  joinByKey(draft, ({ nation }) => nation);
}

/** The same name written alike, but for initials, address and case. */
export function joinSameNames(draft: Draft): void {
  joinByKey(draft, ({ sort, label }) =>
    sort === 'name' ? nameWords(label).join(' ') || null : null,
  );
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

/** Full names by one of their words; the latest place of each. */
type Holders = Map<string, Map<string, number>>;

/**
 * A surname alone is the person whose full name ends in it; the first word of a name where no name ends in it
 * (family names that come first, and first names). Of two who could be meant, the one named last before.
 */
export function joinShortNames(draft: Draft): void {
  const byLast: Holders = new Map();
  const byFirst: Holders = new Map();
  for (const [index, candidate] of draft.candidates.entries()) {
    if (!isFullName(candidate)) continue;
    const words = nameWords(candidate.label);
    hold(byLast, words.at(-1)!, words.join(' '), index);
    hold(byFirst, words[0]!, words.join(' '), index);
  }
  const recent = new Map<string, number>();
  for (const [index, candidate] of draft.candidates.entries()) {
    if (candidate.sort !== 'name') continue;
    const words = nameWords(candidate.label);
    if (isFullName(candidate)) {
      recent.set(words.at(-1)!, index);
      recent.set(words[0]!, index);
      continue;
    }
    if (words.length !== 1 || candidate.kind === 'place') continue;
    const word = words[0]!;
    const holders = byLast.get(word) ?? byFirst.get(word);
    if (!holders) continue;
    const only =
      holders.size === 1
        ? [...holders.values()][0]!
        : (recent.get(word) ?? [...holders.values()][0]!);
    draft.join(only, index);
    recent.set(word, index);
  }
}

function isFullName({ sort, kind, label }: Candidate): boolean {
  return sort === 'name' && kind === 'person' && nameWords(label).length > 1;
}

function hold(holders: Holders, word: string, name: string, index: number): void {
  const names = holders.get(word) ?? new Map<string, number>();
  if (!names.has(name)) names.set(name, index);
  holders.set(word, names);
}

/** A full name of two words and the same with a word more between them: `Ana Ruiz`, `Ana Maria Ruiz`. */
export function joinLongerNames(draft: Draft): void {
  joinByKey(draft, (candidate) => {
    if (!isFullName(candidate)) return null;
    const words = nameWords(candidate.label);
    return `${words[0]} ${words.at(-1)}`;
  });
}

/** Letters and the long form that they stand for, where one long form fits. */
export function joinAcronyms(draft: Draft): void {
  const long = new Map<string, number | null>();
  for (const [index, { sort, label }] of draft.candidates.entries()) {
    if (sort !== 'name') continue;
    for (const letters of initials(label)) {
      const known = long.get(letters);
      if (known === undefined) long.set(letters, index);
      else if (known !== null && !draft.areOne(known, index)) long.set(letters, null);
    }
  }
  for (const [index, { sort, label }] of draft.candidates.entries()) {
    const letters = label.replace(/\./g, '');
    if (sort !== 'name' || !/^\p{Lu}{2,7}s?$/u.test(letters)) continue;
    const whole = long.get(letters);
    if (whole !== undefined && whole !== null) draft.join(whole, index);
  }
}

/** The letters that a long form may go by: of its capitals, and of all its words. */
function initials(label: string): string[] {
  const words = label.split(/[\s-]+/);
  if (words.length < 2 || words.length > 10) return [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!);
  const all = words.map((word) => word[0]?.toUpperCase() ?? '');
  return [...new Set([capitals.join(''), all.join('')])].filter(({ length }) => length >= 2);
}

/** A body's short name: the last words of one longer name (`Grain Council` of `Federal Grain Council`). */
export function joinShortBodies(draft: Draft): void {
  const tails = new Map<string, number | null>();
  for (const [index, candidate] of draft.candidates.entries()) {
    if (!isBody(candidate)) continue;
    const words = nameWords(candidate.label);
    for (let from = 1; from < words.length; from += 1) {
      const key = words.slice(from).join(' ');
      const known = tails.get(key);
      if (known === undefined) tails.set(key, index);
      else if (known !== null && !draft.areOne(known, index)) tails.set(key, null);
    }
  }
  for (const [index, candidate] of draft.candidates.entries()) {
    if (!isBody(candidate)) continue;
    const words = nameWords(candidate.label);
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
