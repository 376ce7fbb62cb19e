import type { FactFilter } from '../../../marks/fact-grid';

const PREFIX = 'in.';

/** A filter as it stands in the address; null for all. */
export function writeFactFilter(filter: FactFilter): string | null {
  if (filter.kind === 'all') return null;
  return filter.kind === 'in' ? `${PREFIX}${filter.columns.join('.')}` : filter.kind;
}

/** Reads a filter out of the address; what is unknown, or names a source that is not open, is all. */
export function readFactFilter(code: string | null, columns: readonly string[]): FactFilter {
  if (code === 'shared' || code === 'conflict') return { kind: code };
  if (code?.startsWith(PREFIX)) {
    const wanted = code.slice(PREFIX.length).split('.');
    if (wanted.every((id) => columns.includes(id))) {
      return { kind: 'in', columns: columns.filter((id) => wanted.includes(id)) };
    }
  }
  return { kind: 'all' };
}
