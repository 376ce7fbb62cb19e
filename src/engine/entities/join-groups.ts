import { flatMap } from '../flat-map';
import type { Draft } from './draft';
import { isFirmNoun } from './firms';
import { bodyKey, bodyNoun, countsAgree, groupKey, isCollective, isMembership } from './group-keys';
import { oneByName } from './one-by-name';
import { ownerIn } from './owner';
import { groupClass, groupKind } from './word-lists';

/** Groups that act for a state are that state: `Peruvian officials`, `the Peruvian government`. */
export function joinGovernments(draft: Draft): void {
  const roots = new Map<string, number>();
  for (const [index, { nation }] of draft.candidates.entries()) {
    if (nation !== null && !roots.has(nation)) roots.set(nation, index);
  }
  for (const [index, { sort, kind, parts }] of draft.candidates.entries()) {
    if (sort !== 'phrase' || kind === 'person' || parts!.nationality.length !== 1) continue;
    const nation = roots.get(parts!.nationality[0]!);
    if (nation !== undefined && groupKind(parts!.head ?? '') === 'government')
      draft.attach(nation, index);
  }
}

/**
 * Phrases for groups are one where they say the same of the same owner; `the lawyers` are those spoken of last, and
 * `the bank` is the one bank with a name. Of two numbers that differ each has its own group.
 */
export function joinGroups(draft: Draft): void {
  const named = namedBodies(draft);
  const firsts = new Map<string, number>();
  const latest = new Map<string, number>();
  /** How many a group is said to be, by its root. */
  const counts = new Map<number, number>();
  for (const [index, { sort, kind, parts, label, sentence }] of draft.candidates.entries()) {
    if (sort === 'name' && kind !== 'person') {
      const last = label.slice(label.lastIndexOf(' ') + 1);
      if (groupKind(last) !== null) latest.set(groupClass(last), index);
      const key = bodyKey(label);
      if (key !== null && !firsts.has(key)) firsts.set(key, index);
    }
    if (sort !== 'phrase' || kind === 'person') continue;
    const owner = ownerIn(draft.text, draft.candidates, index);
    const key = groupKey(parts!, owner === null ? null : String(draft.root(owner)));
    const word = groupClass(parts!.head ?? label);
    const headline = parts!.begins === 'bare' && !draft.sentences[sentence]!.inStory;
    const bare =
      (parts!.begins === 'the' || headline) &&
      owner === null &&
      parts!.classes.length === 0 &&
      !parts!.named;
    const meant = bare ? named.get(word) : ownedBody(draft, owner, word, named);
    const known =
      meant ??
      (key === null ? undefined : firsts.get(key)) ??
      (bare ? latest.get(word) : undefined);
    const count = known === undefined ? null : (counts.get(draft.root(known)) ?? null);
    // `a company` is another one than the company spoken of before.
    const opens = parts!.begins === 'a' && isFirmNoun(parts!.head);
    const joins = known !== undefined && !opens && countsAgree(count, parts!.count);
    if (joins) draft.attach(known, index);
    else if (key !== null) firsts.set(key, index);
    if (parts!.count !== null) counts.set(draft.root(index), parts!.count);
    latest.set(word, index);
  }
}

/** The one body with a name for each noun that bodies go by: `bank` for `National Bank of Veldor`; null where several have. */
function namedBodies(draft: Draft): Map<string, number> {
  const entries = flatMap(draft.candidates, ({ sort, kind, label }, index) => {
    const noun = sort === 'name' && kind === 'organization' ? bodyNoun(label) : null;
    return noun === null ? [] : [[noun, index] as const];
  });
  const found = oneByName(entries, (x, y) => draft.areOne(x, y));
  return new Map([...found].flatMap(([noun, index]) => (index === null ? [] : [[noun, index]])));
}

/** `Veldor’s central bank` is the National Bank of Veldor. */
function ownedBody(
  draft: Draft,
  owner: number | null,
  word: string,
  named: ReadonlyMap<string, number>,
): number | undefined {
  const body = owner === null ? undefined : named.get(word);
  if (body === undefined) return undefined;
  const name = draft.candidates[owner!]!.label;
  return draft.candidates[body]!.label.endsWith(` of ${name}`) ? body : undefined;
}

/** A collective and who is in it are one: `a caravan of migrants`, `the members of the caravan`. */
export function joinCollectives(draft: Draft): void {
  for (const [index, { sort, kind, parts, head, end }] of draft.candidates.entries()) {
    if (sort !== 'phrase' || kind === 'person' || parts!.head === null) continue;
    if (!isCollective(parts!.head) && !isMembership(parts!.head)) continue;
    for (const inner of draft.inside(index)) {
      const other = draft.candidates[inner]!;
      if (other.sort !== 'phrase' || other.kind === 'person' || other.parts!.head === null)
        continue;
      const behind = other.head > head && other.end === end;
      const joins = isCollective(parts!.head)
        ? behind && isSpecific(other.parts!.head)
        : isCollective(other.parts!.head);
      if (joins) draft.attach(index, inner);
    }
  }
}

/** Tells who they are, not only that they are people. */
function isSpecific(head: string): boolean {
  const kind = groupKind(head);
  return kind === 'crowd' && !isMembership(head);
}
