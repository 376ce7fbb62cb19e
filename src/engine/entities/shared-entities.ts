import type { EntityKind } from '../../model/comparison';
import type { PreparedArticle, SharedEntity } from '../prepared';
import { nameWords } from './join-names';
import { describeLabel } from './label-parts';
import { nationAt } from './nations';
import { groupClass, groupKind } from './word-lists';

interface Local {
  readonly column: number;
  readonly localEntity: number;
  readonly name: string;
  readonly kind: EntityKind;
  readonly keys: readonly string[];
}

/**
 * Joins the entities of the articles: one person, country, body or group under all its labels.
 * Cost: linear in the number of mentions.
 */
export function resolveEntities(columns: readonly PreparedArticle[]): SharedEntity[] {
  const locals = columns.flatMap((article, column) => readLocals(article, column));
  const parents = locals.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at]!;
    return at;
  };
  const firsts = new Map<string, number>();
  for (const [index, local] of locals.entries()) {
    for (const key of local.keys) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else {
        const [low, high] = [root(first), root(index)].sort((x, y) => x - y) as [number, number];
        parents[high] = low;
      }
    }
  }
  const groups = new Map<number, Local[]>();
  for (const [index, local] of locals.entries()) {
    const list = groups.get(root(index));
    if (list) list.push(local);
    else groups.set(root(index), [local]);
  }
  return [...groups.values()].map((group) => ({
    name: group.reduce(
      (best, { name }) => (name.length > best.length ? name : best),
      group[0]!.name,
    ),
    kind: group[0]!.kind,
    locals: group.map(({ column, localEntity }) => ({ column, localEntity })),
  }));
}

function readLocals(article: PreparedArticle, column: number): Local[] {
  return article.localEntities.map(({ name, kind, mentions }, localEntity) => {
    const keys = new Set<string>();
    for (const index of mentions) {
      const { start, end, form } = article.mentions[index]!;
      for (const key of keysOf(article.text.slice(start, end), form, kind)) keys.add(key);
    }
    return { column, localEntity, name, kind, keys: [...keys] };
  });
}

function keysOf(label: string, form: string, kind: EntityKind): string[] {
  if (form === 'pronoun') return [];
  const nation = nationAt(label.split(/\s+/), 0);
  if (nation && kind === 'place') return [`nation ${nation.code}`];
  if (form === 'name') {
    const words = nameWords(label);
    if (words.length === 0) return [];
    if (kind === 'person')
      return [`person ${words.at(-1)}`, ...(words.length > 1 ? [`person ${words[0]}`] : [])];
    return [`name ${words.join(' ')}`];
  }
  if (kind !== 'group' && kind !== 'organization') return [];
  const parts = describeLabel(label);
  if (parts.head === null || groupKind(parts.head) === null) return [];
  return parts.nationality.length === 0 && parts.begins !== 'possessive'
    ? [`group ${groupClass(parts.head)}`]
    : [];
}
