import { flatMap } from '../flat-map';
import type { PairLink, PreparedArticle, SharedEntity } from '../prepared';
import { joinCounted } from './join-counted';
import { headsAgree } from './people';
import { toShared } from './shared-entities';
import { headsOf, isKeptApart, nationsOf } from './shared-people';
import { type LocalView, Registry } from './shared-registry';
import { personKind } from './word-lists';

/** Least confidence of a link that may tell who somebody is; below, the sentences often speak of others. */
const LINK_CONFIDENCE = 0.6;

/**
 * Gives somebody whom one article never names the name that the matching sentence of another gives:
 * where each sentence has one such person, and office and country agree.
 * Shape: as `resolveEntities`; an entity that gained nothing stays as it was.
 * Cost: linear in the mentions and the links.
 */
export function joinByLinks(
  columns: readonly PreparedArticle[],
  entities: readonly SharedEntity[],
  links: readonly PairLink[],
): SharedEntity[] {
  const registry = Registry.of(columns, entities);
  const persons = new Persons(registry);
  for (const { relation, confidence, a, b, sentenceA, sentenceB } of links) {
    if (relation !== 'same' || confidence < LINK_CONFIDENCE) continue;
    const here = persons.at(a.column, sentenceA);
    const there = persons.at(b.column, sentenceB);
    for (const [unnamed, named] of [
      [here.unnamed, there.named],
      [there.unnamed, here.named],
    ] as const) {
      const meant = unnamed.length === 1 ? persons.meantBy(unnamed[0]!, named) : null;
      if (meant !== null) registry.join(unnamed[0]!, meant);
    }
  }
  joinCounted(registry, links, LINK_CONFIDENCE);
  return toShared(registry);
}

/** Who is spoken of in which sentence, by index into the registry's locals. */
class Persons {
  private readonly registry: Registry;
  private readonly bySentence: readonly ReadonlyMap<number, ReadonlySet<number>>[];
  /** All locals of the shared entity that a local belonged to before any link was read. */
  private readonly groups: ReadonlyMap<LocalView, readonly LocalView[]>;

  constructor(registry: Registry) {
    this.registry = registry;
    this.bySentence = registry.columns.map(personsBySentence);
    this.groups = new Map(
      flatMap(registry.groups(), (group) => group.map((local) => [local, group] as const)),
    );
  }

  at(column: number, sentence: number): { named: number[]; unnamed: number[] } {
    const locals = [...(this.bySentence[column]!.get(sentence) ?? [])].map((entity) =>
      this.registry.indexOf(column, entity),
    );
    const isNamed = (index: number) => this.groupOf(index).some(({ names }) => names.length > 0);
    return {
      named: locals.filter(isNamed),
      unnamed: locals.filter((index) => !isNamed(index)),
    };
  }

  /** The only one of `named` whom the unnamed one may be; null where none or several. */
  meantBy(unnamed: number, named: readonly number[]): number | null {
    const fits = named.filter((other) => mayBe(this.groupOf(unnamed), this.groupOf(other)));
    return fits.length === 1 ? fits[0]! : null;
  }

  private groupOf(index: number): readonly LocalView[] {
    return this.groups.get(this.registry.locals[index]!)!;
  }
}

function personsBySentence({ mentions, localEntities }: PreparedArticle): Map<number, Set<number>> {
  const persons = new Map<number, Set<number>>();
  for (const { sentence, entity } of mentions) {
    if (localEntities[entity]!.kind !== 'person') continue;
    const known = persons.get(sentence);
    if (known) known.add(entity);
    else persons.set(sentence, new Set([entity]));
  }
  return persons;
}

/** No article speaks of both; a country in common and an office that may be the same, or, without one, the very noun.
 * A noun that says only that it is a person (`a man`) tells nothing. */
function mayBe(described: readonly LocalView[], known: readonly LocalView[]): boolean {
  const columns = new Set(known.map(({ column }) => column));
  if (described.some(({ column }) => columns.has(column))) return false;
  const nations = new Set(known.flatMap(nationsOf));
  const heads = new Set(known.flatMap(headsOf));
  const told = described.flatMap(nationsOf);
  if (described.every(isKeptApart)) return false;
  const said = described.flatMap(headsOf).filter((head) => personKind(head) !== 'person');
  if (told.length === 0) return said.some((head) => heads.has(head));
  return told.some((code) => nations.has(code)) && said.some((head) => headsAgree(head, heads));
}
