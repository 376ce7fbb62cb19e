import { flatMap } from '../flat-map';
import { generalHeads } from './people';
import type { LocalView, Registry } from './shared-registry';
import { personKind } from './word-lists';

/** A named person across articles, as far as the full names tell. */
interface Holder {
  readonly index: number;
  /** All its local entities. */
  readonly members: number[];
}

/**
 * One person by full name (first and last word), then those with a short name alone, where it fits one person.
 * Two people of one surname stay two; a surname that fits both goes to the one of the same office or country.
 */
export function joinSharedPeople(registry: Registry): void {
  registry.joinByKeys((local) => fullNames(local).map((words) => `${words[0]} ${words.at(-1)}`));
  const byLast = new Map<string, Holder[]>();
  const byFirst = new Map<string, Holder[]>();
  for (const [index, local] of registry.locals.entries()) {
    for (const words of fullNames(local)) {
      hold(registry, byLast, words.at(-1)!, index);
      hold(registry, byFirst, words[0]!, index);
    }
  }
  const alone = new Map<string, number>();
  for (const [index, local] of registry.locals.entries()) {
    const short = shortName(local);
    if (short === null) continue;
    const holders = byLast.get(short) ?? byFirst.get(short) ?? [];
    const meant = meantBy(registry, holders, index);
    const other = meant?.index ?? (holders.length === 0 ? alone.get(short) : undefined);
    if (other !== undefined) registry.join(other, index);
    else alone.set(short, index);
  }
}

/** People of one name or office that are told apart at most; of more none is meant. */
const MAX_HOLDERS = 12;
/** How many times more one of two must be spoken of to be meant by a name that fits both. */
const DOMINANCE = 3;

/** Who of those with that name is meant: the only one, the only one of that office or country, or by far the main one. */
function meantBy(registry: Registry, holders: readonly Holder[], index: number): Holder | null {
  if (holders.length < 2) return holders[0] ?? null;
  const agreeing = holders.filter((holder) => agree(registry, holder, index));
  if (agreeing.length === 1) return agreeing[0]!;
  const [first, second] = [...(agreeing.length > 0 ? agreeing : holders)].sort(
    (x, y) => weight(registry, y) - weight(registry, x),
  );
  return weight(registry, first!) >= DOMINANCE * weight(registry, second!) ? first! : null;
}

/** A person without a name in its article: who elsewhere holds that office, of that country if one is told, where it fits one. */
export function joinDescribedPeople(registry: Registry): void {
  const named = new Map<number, LocalView[]>();
  for (const [index, local] of registry.locals.entries()) {
    if (local.kind !== 'person' || local.names.length === 0) continue;
    const root = registry.root(index);
    const members = named.get(root);
    if (members) members.push(local);
    else named.set(root, [local]);
  }
  const byOffice = new Map<string, number[]>();
  for (const [root, members] of named) {
    const heads = new Set(flatMap(members, headsOf));
    for (const head of [...heads, ...generalHeads(heads)]) {
      for (const code of new Set(flatMap(members, nationsOf))) {
        const roots = byOffice.get(`${code} ${head}`) ?? [];
        if (roots.length < MAX_HOLDERS) byOffice.set(`${code} ${head}`, [...roots, root]);
      }
    }
    for (const office of new Set(flatMap(members, postsOf))) {
      const roots = byOffice.get(office) ?? [];
      if (roots.length < MAX_HOLDERS) byOffice.set(office, [...roots, root]);
    }
  }
  for (const [index, local] of registry.locals.entries()) {
    if (local.kind !== 'person' || local.names.length > 0 || isKeptApart(local)) continue;
    const nations = nationsOf(local);
    const keys =
      nations.length > 0
        ? nations.flatMap((code) => headsOf(local).map((head) => `${code} ${head}`))
        : postsOf(local);
    const roots = new Set(keys.flatMap((key) => byOffice.get(key) ?? []));
    const fits = [...roots].filter((root) => mayBeHere(named.get(root)!, local));
    if (fits.length === 1) registry.join(fits[0]!, index);
  }
}

/** True where the article does not speak of them apart: not at all, or by name and without any office. */
function mayBeHere(known: readonly LocalView[], local: LocalView): boolean {
  return known.every(
    ({ column, phrases }) =>
      column !== local.column || (nationsOf(local).length === 0 && phrases.length === 0),
  );
}

/** `one minister`, `another official`: somebody whom the article keeps apart from those it names. */
export function isKeptApart({ phrases }: LocalView): boolean {
  return phrases.every(({ parts }) => parts.begins === 'some');
}

/** Heads of offices of which a story seldom has two. */
const SINGLE = new Set('mayor governor pope'.split(' '));

/** The posts that one person at a time holds, as its labels say them: `prime minister`, `transport minister`, `mayor`. */
function postsOf({ phrases }: LocalView): string[] {
  return flatMap(phrases, ({ parts: { head, office, begins, status } }) => {
    if (head === null || office === null || begins === 'a' || status !== 'current') return [];
    const single =
      SINGLE.has(head) || personKind(head) === 'leader' || (head === 'minister' && office !== head);
    return single && !/\bdeputy\b/.test(office)
      ? [office === 'pm' ? 'prime minister' : office]
      : [];
  });
}

function fullNames({ kind, names }: LocalView): (readonly string[])[] {
  return kind === 'person' ? names.filter(({ length }) => length > 1) : [];
}

/** The one-word name of an entity that has no longer one; null for places and those that have. */
function shortName({ kind, names }: LocalView): string | null {
  if (kind !== 'person' && kind !== 'other') return null;
  return names.length === 1 && names[0]!.length === 1 ? names[0]![0]! : null;
}

function hold(
  registry: Registry,
  holders: Map<string, Holder[]>,
  word: string,
  index: number,
): void {
  const list = holders.get(word) ?? [];
  const known = list.find((holder) => registry.root(holder.index) === registry.root(index));
  if (known && !known.members.includes(index)) known.members.push(index);
  if (!known && list.length < MAX_HOLDERS)
    holders.set(word, [...list, { index, members: [index] }]);
}

function weight({ locals }: Registry, { members }: Holder): number {
  return members.reduce((sum, member) => sum + locals[member]!.count, 0);
}

/** The same country or the same office. */
function agree({ locals }: Registry, { members }: Holder, index: number): boolean {
  const known = members.map((member) => locals[member]!);
  const nations = new Set(known.flatMap(nationsOf));
  const local = locals[index]!;
  if (nationsOf(local).some((code) => nations.has(code))) return true;
  const heads = new Set(known.flatMap(headsOf));
  return headsOf(local).some((head) => heads.has(head));
}

/** The nouns that it is called by, each once for every label. */
export function headsOf({ phrases }: LocalView): string[] {
  return flatMap(phrases, ({ parts }) => parts.head ?? []);
}

/** The countries that its labels tell, each once. */
export function nationsOf({ phrases }: LocalView): string[] {
  return [...new Set(flatMap(phrases, ({ parts }) => parts.nationality))];
}
