import type { MentionForm } from '../../model/comparison';
import { resolveEntities } from '../entities/shared-entities';
import type { SharedEntity } from '../prepared';
import type { PairSide } from './pair';

/** Who and what a statement speaks of. */
export interface StatementEntities {
  /** Entities of the pair, each once, in reading order. */
  readonly entities: readonly number[];
  /** For each the form of its first mention. */
  readonly forms: readonly MentionForm[];
}

const NOBODY: StatementEntities = { entities: [], forms: [] };

/**
 * Who and what each statement of two articles speaks of, pronouns and descriptions resolved. The entities are joined
 * over these two articles alone, so that their links do not depend on what else is compared; `shared` are they, where known.
 * Cost: linear in the number of mentions.
 */
export function readPairEntities(
  a: PairSide,
  b: PairSide,
  shared: readonly SharedEntity[] = resolveEntities([a.article, b.article]),
) {
  const [bearersA, bearersB] = [a, b].map((_, column) => {
    const numbers = new Map<number, number>();
    for (const [number, { locals }] of shared.entries()) {
      for (const local of locals)
        if (local.column === column) numbers.set(local.localEntity, number);
    }
    return numbers;
  }) as [Map<number, number>, Map<number, number>];
  const entitiesA = entitiesOf(a, bearersA);
  const entitiesB = entitiesOf(b, bearersB);
  const count = new Float64Array(shared.length);
  for (const { entities } of [...entitiesA, ...entitiesB]) {
    for (const entity of entities) count[entity]! += 1;
  }
  const total = entitiesA.length + entitiesB.length;
  const entityWeight = count.map((n) => Math.log((total + 1) / (n + 0.5)));
  return { entitiesA, entitiesB, bearersA, bearersB, entityWeight };
}

function entitiesOf(
  { article, statements }: PairSide,
  numbers: ReadonlyMap<number, number>,
): StatementEntities[] {
  const bySentence = new Map<number, Map<number, MentionForm>>();
  for (const { sentence, entity, form } of article.mentions) {
    const number = numbers.get(entity);
    if (number === undefined) continue;
    const known = bySentence.get(sentence) ?? new Map<number, MentionForm>();
    bySentence.set(sentence, known);
    if (!known.has(number)) known.set(number, form);
  }
  return statements.map(({ sentence }) => {
    const found = bySentence.get(sentence);
    return found ? { entities: [...found.keys()], forms: [...found.values()] } : NOBODY;
  });
}
