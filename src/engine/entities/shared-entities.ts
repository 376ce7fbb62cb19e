import type { EntityKind } from '../../model/comparison';
import type { PreparedArticle, SharedEntity } from '../prepared';
import { mostUsed, nationLabel } from './display-name';
import { joinSharedGroups } from './shared-groups';
import { joinSharedNames } from './shared-names';
import { joinDescribedPeople, joinSharedPeople } from './shared-people';
import { type LocalView, Registry } from './shared-registry';

/** The rules that join across articles, in order: each sees what those before it have joined. */
const RULES: readonly ((registry: Registry) => void)[] = [
  joinSharedNames,
  joinSharedPeople,
  joinDescribedPeople,
  joinSharedGroups,
];

/**
 * Joins the entities of the articles: one person, country, body or group under all its labels.
 * Shape: every local entity is in exactly one shared entity, in the order of the first of them.
 * Cost: linear in the number of mentions.
 */
export function resolveEntities(columns: readonly PreparedArticle[]): SharedEntity[] {
  const registry = new Registry(columns);
  for (const rule of RULES) rule(registry);
  return toShared(registry);
}

/** The shared entities of a registry, in the order of the first local entity of each. */
export function toShared(registry: Registry): SharedEntity[] {
  return registry.groups().map((group) => ({
    name: nameOf(registry, group),
    kind: kindOf(group),
    locals: group.map(({ column, localEntity }) => ({ column, localEntity })),
  }));
}

/** The country's name as the articles use it, else the longest proper name, else what it is called where it is spoken of most. */
function nameOf(registry: Registry, group: readonly LocalView[]): string {
  if (group[0]!.nation !== null) return nationLabel(registry, group);
  const named = group.filter(({ names }) => names.length > 0);
  if (named.length === 0)
    return mostUsed([...group].sort((x, y) => y.count - x.count).map(({ name }) => name));
  return named.reduce(
    (best, { name }) => (name.length > best.length ? name : best),
    named[0]!.name,
  );
}

/** The kind of the one spoken of most whose words tell it. */
function kindOf(group: readonly LocalView[]): EntityKind {
  const told = group.filter(({ kind }) => kind !== 'other');
  return told.length === 0 ? 'other' : mostSpoken(told).kind;
}

function mostSpoken(group: readonly LocalView[]): LocalView {
  return group.reduce((best, local) => (local.count > best.count ? local : best));
}
