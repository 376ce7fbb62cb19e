import { describe, expect, it } from 'vitest';
import type { FramingKind } from '../../model/comparison';
import { chooseTellings } from './choose';
import { HEADLINES, type Telling } from './telling';

/** A telling of the words at `[a, a + 5)` of the first article and `[b, b + 5)` of another. */
function telling(kind: FramingKind, worth: number, a: number, b: number, column = 1): Telling {
  return {
    kind,
    about: null,
    parts: [
      [
        { column: 0, start: a, end: a + 5 },
        { column, start: b, end: b + 5 },
      ],
    ],
    absent: [],
    note: 'They differ.',
    confidence: 0.8,
    worth,
    topics: [`0:${a}`, `${column}:${b}`],
  };
}

describe('chooseTellings', () => {
  it('gives the best first, and not those that nobody would point out', () => {
    const chosen = chooseTellings(
      [telling('wording', 0.1, 0, 0), telling('wording', 0.3, 9, 9), telling('wording', 0, 19, 19)],
      2,
    );
    expect(chosen.map(({ telling: { worth } }) => worth)).toEqual([0.3, 0.1]);
  });

  it('joins what tells the same words of a further article', () => {
    const [one, ...rest] = chooseTellings(
      [telling('wording', 0.3, 0, 0), telling('wording', 0.2, 0, 7, 2)],
      3,
    );
    expect(rest).toEqual([]);
    expect(one!.wordings.map(({ column, start }) => [column, start])).toEqual([
      [0, 0],
      [1, 0],
      [2, 7],
    ]);
  });

  it('tells words once, though they stand against several places', () => {
    const chosen = chooseTellings(
      [0.5, 0.4, 0.3, 0.2].map((worth, k) => telling('wording', worth, 0, 10 * k)),
      2,
    );
    expect(chosen.map(({ wordings }) => wordings.map(({ start }) => start))).toEqual([
      [0, 0, 10, 20],
    ]);
  });

  it('tells what stands alone only where none of its words is told', () => {
    const alone = (a: number): Telling => ({ ...telling('wording', 0.1, a, 40), alone: true });
    const starts = (of: Telling) =>
      chooseTellings([telling('degree', 0.3, 0, 0), of], 2).map(
        ({ wordings: [one] }) => one!.start,
      );
    expect(starts(alone(20))).toEqual([0, 20]);
    expect(starts(alone(2))).toEqual([0]);
  });

  it('puts the words of a headline against the text beside the other headline', () => {
    const headlines = { ...telling('wording', 0.5, 0, 0), topics: [HEADLINES] };
    const chosen = chooseTellings([headlines, telling('wording', 0.4, 0, 10)], 2);
    expect(chosen.map(({ wordings }) => wordings.map(({ start }) => start))).toEqual([
      [0, 0],
      [0, 10],
    ]);
  });

  it('tells one matter in two ways, but not twice in one, and takes a rule before the ranker', () => {
    const kinds = chooseTellings(
      [telling('wording', 0.3, 0, 0), telling('degree', 0.2, 0, 0), telling('hedge', 0.1, 0, 0)],
      2,
    ).map(({ telling: { kind } }) => kind);
    expect(kinds).toEqual(['degree', 'hedge']);
  });

  it('gives no more than a reader can take in, and room beside omissions', () => {
    const many = Array.from({ length: 200 }, (_, k) => telling('wording', 0.5, 20 * k, 20 * k));
    const omissions = Array.from(
      { length: 200 },
      (_, k): Telling => ({
        ...telling('omission', 0.9, 20 * k, 0),
        parts: [[{ column: 0, start: 20 * k, end: 20 * k + 5 }]],
        topics: [`0:${20 * k}`],
        absent: [1],
      }),
    );
    const chosen = chooseTellings([...many, ...omissions], 2);
    expect(chosen.length).toBeLessThanOrEqual(30);
    const alone = chosen.filter((one) => one.telling.kind === 'omission').length;
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThan(0.6 * chosen.length);
  });
});
