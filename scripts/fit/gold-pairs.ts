import { readFileSync } from 'node:fs';
import type { Span } from '../../src/model/span';

export type Relation = 'same' | 'partial' | 'conflict';

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
}

/** An annotated pair of articles: `links` holds sentence of a, sentence of b, relation. */
export interface GoldPair {
  readonly id: string;
  readonly event: string;
  readonly a: GoldArticle;
  readonly b: GoldArticle;
  readonly links: readonly (readonly [number, number, string])[];
  readonly maybe: readonly (readonly [number, number])[];
}

/** Reads a file with one annotated pair a line. */
export function readGold(file: string): GoldPair[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldPair);
}

/** True where two spans share half of the shorter one: what the gold sets count as the same place. */
function touches(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared > 0 && shared >= 0.5 * Math.min(x.end - x.start, y.end - y.start);
}

/** Indexes of the gold sentences that a span touches. */
export function touched(article: GoldArticle, span: Span): number[] {
  return article.sentences.flatMap(([start, end], index) =>
    touches({ start, end }, span) ? [index] : [],
  );
}

/** The gold links by pair of sentences; where the annotators differ on same or partial, `partial`. */
export function goldRelations(gold: GoldPair): Map<string, Relation> {
  return new Map(
    gold.links.map(([a, b, relation]) => [
      `${a},${b}`,
      relation === 'same' || relation === 'conflict' ? relation : 'partial',
    ]),
  );
}
