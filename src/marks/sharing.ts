import { type FactRow, statedBy } from './fact-grid';
import type { SourceColumn } from './source-columns';

/** How many facts exactly these sources state. */
export interface Sharing {
  /** Ids of the sources, in column order; at least one. */
  readonly columns: readonly string[];
  readonly count: number;
}

/**
 * Which sources state how many facts together: every combination that occurs, those of most sources first,
 * then the larger; each source alone is always among them, also with none.
 */
export function countSharing(
  rows: readonly FactRow[],
  columns: readonly SourceColumn[],
): readonly Sharing[] {
  const sets = new Map<string, { columns: readonly string[]; count: number }>(
    columns.map(({ id }) => [id, { columns: [id], count: 0 }]),
  );
  for (const row of rows) {
    const stating = statedBy(row);
    if (stating.length === 0) continue;
    const key = stating.join(' ');
    sets.set(key, { columns: stating, count: (sets.get(key)?.count ?? 0) + 1 });
  }
  return [...sets.values()].sort(
    (x, y) => y.columns.length - x.columns.length || y.count - x.count,
  );
}
