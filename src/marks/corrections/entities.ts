import type { Comparison, Entity } from '../../model/comparison';
import type { ArticleSpan } from '../../model/span';
import { resolveAnchor } from '../anchor';
import { type CorrectionOf, freshId } from './kind-of';
import { inColumnOrder, isAt, isExactlyAt } from './places';

/** Makes one entity of the two that the mentions belong to, under the name of the first. */
export function mergeEntities(
  comparison: Comparison,
  { mentions }: CorrectionOf<'merge-entities'>,
): Comparison {
  const [kept, joined] = mentions.map((anchor) =>
    entityAt(comparison, resolveAnchor(comparison.articles, anchor)),
  );
  if (!kept || !joined || kept === joined) return comparison;
  const merged: Entity = {
    ...kept,
    mentions: inColumnOrder(comparison, [...kept.mentions, ...joined.mentions]),
    byReader: true,
  };
  return {
    ...comparison,
    entities: comparison.entities
      .filter((entity) => entity !== joined)
      .map((entity) => (entity === kept ? merged : entity)),
    framings: comparison.framings.map((framing) =>
      framing.about === joined.id ? { ...framing, about: kept.id } : framing,
    ),
  };
}

/** Makes an entity of its own of all mentions with the label of the one given; does nothing where no other would stay. */
export function splitEntity(
  comparison: Comparison,
  { mention }: CorrectionOf<'split-entity'>,
): Comparison {
  const place = resolveAnchor(comparison.articles, mention);
  const whole = entityAt(comparison, place);
  const label = mentionAt(whole, place)?.label;
  if (!whole || label === undefined) return comparison;
  const taken = whole.mentions.filter((one) => one.label === label);
  const left = whole.mentions.filter((one) => one.label !== label);
  if (left.length === 0) return comparison;
  const split: Entity = {
    ...whole,
    id: freshId(whole.id, comparison.entities),
    name: label,
    mentions: taken,
    byReader: true,
  };
  const entities = comparison.entities.flatMap((entity) =>
    entity === whole ? [{ ...whole, mentions: left, byReader: true as const }, split] : [entity],
  );
  return { ...comparison, entities };
}

/** Gives an entity another name. */
export function renameEntity(
  comparison: Comparison,
  { mention, name }: CorrectionOf<'rename-entity'>,
): Comparison {
  const named = entityAt(comparison, resolveAnchor(comparison.articles, mention));
  if (!named || name.trim() === '') return comparison;
  const entities = comparison.entities.map((entity) =>
    entity === named ? { ...entity, name: name.trim(), byReader: true as const } : entity,
  );
  return { ...comparison, entities };
}

/** The entity with a mention at the very place, else one with a mention that overlaps it: mentions stand in each other. */
function entityAt({ entities }: Comparison, place: ArticleSpan | null): Entity | undefined {
  return (
    entities.find((entity) => entity.mentions.some((mention) => isExactlyAt(mention, place))) ??
    entities.find((entity) => entity.mentions.some((mention) => isAt(mention, place)))
  );
}

function mentionAt(entity: Entity | undefined, place: ArticleSpan | null) {
  return (
    entity?.mentions.find((mention) => isExactlyAt(mention, place)) ??
    entity?.mentions.find((mention) => isAt(mention, place))
  );
}
