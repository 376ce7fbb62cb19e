import type { FoundFact, FoundFraming, PairLink, PreparedArticle, SharedEntity } from '../prepared';
export function findFramings(
  _columns: readonly PreparedArticle[],
  _entities: readonly SharedEntity[],
  _links: readonly PairLink[],
  _facts: readonly FoundFact[],
): FoundFraming[] {
  return [];
}
