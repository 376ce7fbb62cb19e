import type { PreparedArticle, SharedEntity } from '../prepared';
export function resolveEntities(_columns: readonly PreparedArticle[]): SharedEntity[] {
  return [];
}
