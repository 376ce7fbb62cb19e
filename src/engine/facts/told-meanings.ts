import type { ColumnSpan, Token } from '../prepared';
import { kindsOf } from './kindred';

/** A piece of evidence with its words of content. */
export interface Meant {
  readonly span: ColumnSpan;
  readonly content: readonly Token[];
}

/** What the evidence of each column may mean, by its words and by those that may mean the same. */
export class ToldMeanings {
  /** By column the stems and rows of kindred words. */
  private readonly meanings = new Map<number, Set<string | number>>();
  /** By column, then by stem what `missingShare` gave. */
  private readonly missing = new Map<number, Map<string, number>>();

  constructor(evidence: readonly Meant[]) {
    for (const { span, content } of evidence) {
      const known = this.meanings.get(span.column) ?? new Set();
      this.meanings.set(span.column, known);
      this.missing.set(span.column, new Map());
      for (const { stem } of content) {
        known.add(stem);
        for (const kind of kindsOf(stem)) known.add(kind);
      }
    }
  }

  /** The share of the other columns whose evidence has neither the word of a column nor one that may mean the same. Score 0..1. */
  missingShare({ stem }: Token, column: number): number {
    const known = this.missing.get(column)?.get(stem);
    if (known !== undefined) return known;
    const kinds = kindsOf(stem);
    let [others, missing] = [0, 0];
    for (const [other, meant] of this.meanings) {
      if (other === column) continue;
      others += 1;
      if (!meant.has(stem) && !kinds.some((kind) => meant.has(kind))) missing += 1;
    }
    const share = others === 0 ? 1 : missing / others;
    this.missing.get(column)?.set(stem, share);
    return share;
  }
}
