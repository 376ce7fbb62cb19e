import type { LocalNoise, PreparedArticle } from '../prepared';
export function markFiller(_article: PreparedArticle): LocalNoise[] {
  return [];
}
