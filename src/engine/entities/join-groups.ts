import type { Draft } from './draft';
import { groupKey, isCollective, isMembership } from './group-keys';
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

/** Phrases for groups are one where they say the same of the same owner; `the lawyers` are those spoken of last. */
export function joinGroups(draft: Draft): void {
  const firsts = new Map<string, number>();
  const latest = new Map<string, number>();
  for (const [index, { sort, kind, parts, label }] of draft.candidates.entries()) {
    if (sort === 'name' && kind !== 'person') {
      const last = label.slice(label.lastIndexOf(' ') + 1);
      if (groupKind(last) !== null) latest.set(groupClass(last), index);
    }
    if (sort !== 'phrase' || kind === 'person') continue;
    const owner = ownerIn(draft.text, draft.candidates, index);
    const key = groupKey(parts!, owner === null ? null : String(draft.root(owner)));
    const word = groupClass(parts!.head ?? label);
    const known =
      (key === null ? undefined : firsts.get(key)) ??
      (parts!.begins === 'the' && owner === null ? latest.get(word) : undefined);
    if (known !== undefined) draft.attach(known, index);
    else if (key !== null) firsts.set(key, index);
    latest.set(word, index);
  }
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
