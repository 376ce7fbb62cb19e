import type { Comparison, Fact } from '../model/comparison';
import type { ArticleSpan } from '../model/span';
import { stressedWords } from './contested-sides';
import type { SourceColumn } from './source-columns';

/** shared: two sources or more state it; conflict: they state it differently; single: one source has it. */
type FactStanding = 'shared' | 'conflict' | 'single';

/** What one source says of a fact: its own words, or nothing. */
interface FactCell {
  readonly column: string;
  readonly quotes: readonly ArticleSpan[];
}

/** One fact and who states it, in the order of the columns. */
export interface FactRow {
  readonly fact: Fact;
  readonly standing: FactStanding;
  readonly cells: readonly FactCell[];
  /** Number of sources that state it, a copy and its original counted once. */
  readonly count: number;
  /** The words over which the sources contradict each other; empty but in a conflict. */
  readonly contested: readonly string[];
}

/** Which facts to show; `in`: those that exactly these sources state. */
export type FactFilter =
  | { readonly kind: 'all' | 'shared' | 'conflict' }
  | { readonly kind: 'in'; readonly columns: readonly string[] };

/** base: as the first column tells them, then the second; reports: those of most sources first. */
export type FactOrder = 'base' | 'reports';

/**
 * The facts as a grid: a row a fact, a cell a source.
 * A folded copy is quoted only where it words a conflict otherwise than its original, or where it alone states the fact.
 * *Cost:* facts × columns × evidence of a fact.
 */
export function makeFactRows(
  comparison: Comparison,
  columns: readonly SourceColumn[],
): readonly FactRow[] {
  return comparison.facts.map((fact) => {
    const cells = columns.map((column) => cellOf(fact, column));
    const count = cells.filter(({ quotes }) => quotes.length > 0).length;
    const contested = stressedWords(comparison, fact);
    return { fact, cells, count, standing: standingOf(fact, count), contested };
  });
}

/** The rows that a filter lets through, in the order given. */
export function filterFacts(rows: readonly FactRow[], filter: FactFilter): readonly FactRow[] {
  switch (filter.kind) {
    case 'all':
      return rows;
    case 'shared':
    case 'conflict':
      return rows.filter(({ standing }) => standing === filter.kind);
    case 'in': {
      const wanted = [...filter.columns].sort().join(' ');
      return rows.filter((row) => statedBy(row).sort().join(' ') === wanted);
    }
  }
}

/** Conflicts first; then by the order asked for. Rows that the order does not tell apart keep their places. */
export function sortFacts(rows: readonly FactRow[], order: FactOrder): readonly FactRow[] {
  const isConflict = ({ standing }: FactRow) => Number(standing === 'conflict');
  return [...rows].sort(
    (x, y) =>
      isConflict(y) - isConflict(x) ||
      (order === 'reports' ? y.count - x.count : 0) ||
      comparePlaces(x, y),
  );
}

/** The ids of the sources that state a fact, in column order. */
export function statedBy({ cells }: FactRow): string[] {
  return cells.filter(({ quotes }) => quotes.length > 0).map(({ column }) => column);
}

function cellOf(fact: Fact, { id, articles }: SourceColumn): FactCell {
  const byArticle = articles.map((article) => {
    const quotes = fact.evidence.filter((piece) => piece.article === article.id);
    return { quotes, words: quotes.map(({ start, end }) => article.text.slice(start, end)) };
  });
  const [first, ...copies] = byArticle.filter(({ quotes }) => quotes.length > 0);
  if (!first) return { column: id, quotes: [] };
  if (fact.status !== 'conflict') return { column: id, quotes: first.quotes };
  const differing = copies.flatMap(({ quotes, words }) =>
    quotes.filter((_, index) => !first.words.includes(words[index]!)),
  );
  return { column: id, quotes: [...first.quotes, ...differing] };
}

function standingOf({ status }: Fact, count: number): FactStanding {
  if (status === 'conflict') return 'conflict';
  return count > 1 ? 'shared' : 'single';
}

/** By the first column in which either stands; a row without a quote there comes later. */
function comparePlaces(x: FactRow, y: FactRow): number {
  for (const [index, cell] of x.cells.entries()) {
    const atX = cell.quotes[0]?.start ?? Number.POSITIVE_INFINITY;
    const atY = y.cells[index]?.quotes[0]?.start ?? Number.POSITIVE_INFINITY;
    if (atX !== atY) return atX - atY;
  }
  return 0;
}
