import type { ColumnSpan, PreparedArticle } from '../prepared';

/** All of a sentence of a column as a span of that column. Cost: constant. */
export function sentenceSpan(
  columns: readonly PreparedArticle[],
  column: number,
  sentence: number,
): ColumnSpan {
  const { start, end } = columns[column]!.sentences[sentence]!;
  return { column, start, end };
}
