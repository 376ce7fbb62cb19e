import type { ColumnSpan, PairLink } from '../prepared';

/** Which articles are copies of one report: they say a thing once, however many they are. */
export class Families {
  private readonly copies: readonly (number | null)[];

  /** For each column the column that it repeats, null where there is none. */
  constructor(copies: readonly (number | null)[]) {
    this.copies = copies;
  }

  /** The original of a column's report. */
  of(column: number): number {
    return this.copies[column] ?? column;
  }

  /** True for a link between reports that are not copies of each other. */
  linksApart({ a, b }: PairLink): boolean {
    return this.of(a.column) !== this.of(b.column);
  }

  /** True where only copies of one report are among the spans. */
  isOne(spans: readonly ColumnSpan[]): boolean {
    return new Set(spans.map(({ column }) => this.of(column))).size <= 1;
  }
}
