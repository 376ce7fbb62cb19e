import type { FoundFact, PairLink, PreparedArticle, SharedEntity } from '../prepared';
export function findFacts(
  _columns: readonly PreparedArticle[],
  _links: readonly PairLink[],
  _copies: readonly (number | null)[],
  _entities: readonly SharedEntity[],
): FoundFact[] {
  return [];
}
