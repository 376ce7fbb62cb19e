import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import type { Cluster } from './cluster-links';
import { Families } from './families';
import { joinRetold } from './join-retold';
import { Rarity } from './rarity';

const TELLER = 'The old dam above Malo broke during the night, and the army closed the coast road.';
const TWICE =
  'The dam broke after days of rain.\nSoldiers were seen on the coast road.\nNobody knows why the dam broke so soon after the rain.';

/** How many facts are left of clusters, each given by the words that it rests on in either article. */
function left(...pairs: readonly (readonly [string, string])[]): number {
  const columns = [prepareText(TELLER), prepareText(TWICE)];
  const clusters = pairs.map(
    (words): Cluster => ({
      evidence: words.map((quote, column) => {
        const start = columns[column]!.text.indexOf(quote);
        return { column, start, end: start + quote.length };
      }),
      links: [],
    }),
  );
  return joinRetold(columns, clusters, new Rarity(columns), new Families([null, null])).length;
}

const FIRST = 'The dam broke after days of rain.';
const AGAIN = 'Nobody knows why the dam broke so soon after the rain.';
const OTHER = 'Soldiers were seen on the coast road.';

describe('joinRetold', () => {
  it('joins what one article says once and the other twice', () => {
    expect(left([TELLER, FIRST], [TELLER, AGAIN])).toBe(1);
  });

  it('keeps two things apart that one long sentence holds', () => {
    expect(left([TELLER, FIRST], [TELLER, OTHER])).toBe(2);
  });

  it('keeps apart what rests on clauses of their own', () => {
    const [dam, road] = TELLER.split(', and ') as [string, string];
    expect(left([dam, FIRST], [road, OTHER])).toBe(2);
  });

  it('joins clusters of other articles only where a link speaks for it', () => {
    const says = [TELLER, FIRST, 'Days of rain broke the dam above Malo.'];
    const columns = says.map((text) => prepareText(text));
    const whole = (column: number) => ({ column, start: 0, end: says[column]!.length });
    const clusters = [1, 2].map((column) => ({ evidence: [whole(0), whole(column)], links: [] }));
    const found = { sentenceA: 0, sentenceB: 0, confidence: 0.4, reasons: [] };
    const joined = (relation: 'partial' | 'conflict' | null) =>
      joinRetold(
        columns,
        clusters,
        new Rarity(columns),
        new Families([null, null, null]),
        relation ? [{ a: whole(1), b: whole(2), relation, ...found }] : [],
      ).length;
    expect([joined('partial'), joined('conflict'), joined(null)]).toEqual([1, 2, 2]);
  });
});
