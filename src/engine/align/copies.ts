import type { PreparedArticle } from '../prepared';
/** For each column the column that it repeats almost word for word, null where there is none. */
export function findCopies(columns: readonly PreparedArticle[]): (number | null)[] {
  return columns.map(() => null);
}
