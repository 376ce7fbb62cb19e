import { firstIndex } from '../first-index';
import type {
  ColumnSpan,
  FoundFact,
  FramingSubject,
  PreparedArticle,
  SharedEntity,
} from '../prepared';

/** Which fact or entity some words are about, by the sentences in which they stand. */
export class Subjects {
  private readonly columns: readonly PreparedArticle[];
  private readonly facts = new Map<string, number[]>();
  private readonly entities = new Map<string, number[]>();

  constructor(
    columns: readonly PreparedArticle[],
    entities: readonly SharedEntity[],
    facts: readonly FoundFact[],
  ) {
    this.columns = columns;
    for (const [index, { evidence }] of facts.entries())
      for (const span of evidence) remember(this.facts, this.keyOf(span), index);
    for (const [index, { locals }] of entities.entries())
      for (const { column, localEntity } of locals)
        for (const mention of columns[column]!.localEntities[localEntity]!.mentions)
          remember(
            this.entities,
            `${column}:${columns[column]!.mentions[mention]!.sentence}`,
            index,
          );
  }

  /** The first fact that all of the sentences are evidence of, else the first entity that all speak of, else null. */
  of(wordings: readonly ColumnSpan[]): FramingSubject {
    const keys = [...new Set(wordings.map((span) => this.keyOf(span)))];
    const fact = inAll(keys.map((key) => this.facts.get(key) ?? []));
    if (fact !== null) return { fact };
    const entity = inAll(keys.map((key) => this.entities.get(key) ?? []));
    return entity === null ? null : { entity };
  }

  private keyOf({ column, start }: ColumnSpan): string {
    const { sentences } = this.columns[column]!;
    return `${column}:${firstIndex(sentences, ({ end }) => end > start)}`;
  }
}

function remember(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [index]);
  else if (known.at(-1) !== index) known.push(index);
}

function inAll(lists: readonly (readonly number[])[]): number | null {
  return lists[0]?.find((index) => lists.every((list) => list.includes(index))) ?? null;
}
