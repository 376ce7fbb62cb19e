import type { Draft } from './draft';
import type { Candidate } from './mentions';
import { groupClass, groupKind } from './word-lists';

/** Joins the phrases for groups: by whose they are and what they are called. */
export function joinGroups(draft: Draft): void {
  const nations = nationRoots(draft);
  const firsts = new Map<string, number>();
  const latest = new Map<string, number>();
  for (const [index, candidate] of draft.candidates.entries()) {
    if (candidate.sort !== 'phrase' || candidate.kind === 'person') continue;
    const parts = candidate.parts!;
    const head = parts.head ?? candidate.label.toLowerCase();
    const nation = parts.nationality.length === 1 ? parts.nationality[0]! : null;
    if (nation !== null && groupKind(head) === 'government' && nations.has(nation)) {
      draft.join(nations.get(nation)!, index);
      continue;
    }
    const word = groupClass(head);
    const owner = ownerOf(draft, index, candidate);
    const key = `${owner ?? nation ?? ''}|${word}`;
    const known =
      firsts.get(key) ??
      (parts.begins === 'the' && owner === null && nation === null ? latest.get(word) : undefined);
    if (known === undefined) firsts.set(key, index);
    else draft.join(known, index);
    latest.set(word, index);
  }
}

function nationRoots(draft: Draft): Map<string, number> {
  const roots = new Map<string, number>();
  for (const [index, { nation }] of draft.candidates.entries()) {
    if (nation !== null && !roots.has(nation)) roots.set(nation, index);
  }
  return roots;
}

/** The entity (its root) whose group it is: `Ruiz's lawyers`, `his lawyers`, `lawyers for Ruiz`; null where nobody's. */
function ownerOf(draft: Draft, index: number, candidate: Candidate): number | null {
  const { units } = draft.sentences[candidate.sentence]!;
  for (const inner of draft.inside(index)) {
    const { sort, endUnit, firstUnit, kind } = draft.candidates[inner]!;
    if (sort === 'nation') continue;
    const owns = endUnit <= candidate.head && (sort === 'pronoun' || units[endUnit]?.owns === true);
    const of =
      firstUnit > candidate.head && units[firstUnit - 1]?.lower === 'of' && sort === 'name';
    if (owns || of || (sort === 'name' && kind === 'person')) return draft.root(inner);
  }
  return null;
}
