import { flatMap } from '../flat-map';
import { bodyKey, bodyNoun, countKey, groupKey } from './group-keys';
import { ownerIn } from './owner';
import type { LocalView, Registry } from './shared-registry';
import { groupClass, groupKind } from './word-lists';

/** Groups of the same noun and the same owner or country, or the same high number, wherever they are spoken of. */
export function joinSharedGroups(registry: Registry): void {
  const groupsOf = countGroups(registry);
  registry.joinByKeys((local) => keysOf(registry, local, groupsOf));
  joinBareBodies(registry);
}

/** How many groups each article has by each noun, by column and noun. */
function countGroups({ locals }: Registry): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { column, phrases } of locals) {
    for (const noun of new Set(phrases.map(({ parts }) => groupClass(parts.head ?? '')))) {
      counts.set(`${column} ${noun}`, (counts.get(`${column} ${noun}`) ?? 0) + 1);
    }
  }
  return counts;
}

function keysOf(
  registry: Registry,
  local: LocalView,
  groupsOf: ReadonlyMap<string, number>,
): string[] {
  const { kind, phrases, name } = local;
  if (kind !== 'group' && kind !== 'organization') return [];
  // `250 passengers` and `700,000 passengers` of one article: neither is the other article's `the passengers`.
  const telling = phrases.filter(
    ({ parts }) =>
      parts.count === null || groupsOf.get(`${local.column} ${groupClass(parts.head ?? '')}`) === 1,
  );
  const keys = telling.map((phrase) => {
    const root = ownerRoot(registry, local, phrase.mention);
    return {
      key: groupKey(phrase.parts, root),
      told: root !== null || phrase.parts.nationality.length > 0,
      bareBody: root === null && isBody(phrase.parts) && phrase.parts.classes.length === 0,
    };
  });
  const told = keys.filter(({ key }) => key !== null);
  const owned = told.filter((key) => key.told);
  const mostlyOwned = owned.length * 2 > told.length;
  const chosen = (mostlyOwned ? owned : told).filter(({ bareBody }) => !bareBody);
  const counted = flatMap(phrases, ({ parts }) => countKey(parts) ?? []);
  const named = local.names.length > 0 ? (bodyKey(name) ?? []) : [];
  return [...new Set([...chosen.map(({ key }) => key!), ...counted].concat(named))];
}

function ownerRoot(
  registry: Registry,
  { column, localEntity }: LocalView,
  mention: number,
): string | null {
  const article = registry.columns[column]!;
  const owner = ownerIn(article.text, article.mentions, mention);
  const entity = owner === null ? null : article.mentions[owner]!.entity;
  return entity === null || entity === localEntity
    ? null
    : String(registry.root(registry.indexOf(column, entity)));
}

type Parts = LocalView['phrases'][number]['parts'];

/** A body by its noun, without a country or a name: `the court`, `a rights group`. */
function isBody({ head, nationality, named }: Parts): boolean {
  return head !== null && groupKind(head) === 'body' && nationality.length === 0 && !named;
}

/** What the story says of the bodies of one noun. */
interface Bodies {
  readonly all: number[];
  /** Those with a name, by root. */
  readonly named: Set<number>;
  /** The telling words of the others, each phrase's. */
  readonly classes: (readonly string[])[];
}

/** `the court` in one article is the court of the others where all of them can be one. */
function joinBareBodies(registry: Registry): void {
  const byNoun = new Map<string, Bodies>();
  for (const [index, local] of registry.locals.entries()) {
    if (local.kind !== 'organization' || local.nation !== null) continue;
    const nouns = new Set(
      local.phrases
        .filter(({ parts }) => isBody(parts) && (parts.begins === 'the' || parts.begins === 'bare'))
        .map(({ parts }) => groupClass(parts.head!)),
    );
    const noun = local.names.length > 0 ? bodyNoun(local.name) : null;
    if (noun !== null) nouns.add(noun);
    for (const word of nouns) {
      const bodies = byNoun.get(word) ?? { all: [], named: new Set(), classes: [] };
      bodies.all.push(index);
      if (local.names.length > 0) bodies.named.add(registry.root(index));
      for (const { parts } of local.phrases)
        if (parts.classes.length > 0 && groupClass(parts.head!) === word)
          bodies.classes.push(parts.classes);
      byNoun.set(word, bodies);
    }
  }
  for (const { all, named, classes } of byNoun.values()) {
    const [first, ...others] = classes;
    const alike =
      first === undefined || others.every((words) => words.some((word) => first.includes(word)));
    if (named.size > 1 || !alike || severalInOne(registry, all)) continue;
    for (const index of all.slice(1)) registry.join(all[0]!, index);
  }
}

/** True where an article has two such bodies without a name: then `the court` may be either. */
function severalInOne({ locals }: Registry, all: readonly number[]): boolean {
  const unnamed = all.filter((index) => locals[index]!.names.length === 0);
  return new Set(unnamed.map((index) => locals[index]!.column)).size < unnamed.length;
}
