import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenMarks } from './flatten-marks';

/** Draws runs as `text[text|1][text|1,2]`: the notation of these tests. */
function draw(text: string, marks: readonly { start: number; end: number; id: string }[]): string {
  return flattenMarks({ start: 0, end: text.length }, marks)
    .map((run) => {
      const words = text.slice(run.start, run.end);
      return run.marks.length === 0
        ? words
        : `[${words}|${run.marks.map(({ id }) => id).join(',')}]`;
    })
    .join('');
}

describe('flattenMarks', () => {
  it('leaves a text without marks in one piece', () => {
    expect(draw('one two', [])).toBe('one two');
  });

  it('cuts overlapping marks where they meet', () => {
    const marks = [
      { start: 0, end: 7, id: 'x' },
      { start: 4, end: 13, id: 'y' },
    ];
    expect(draw('one two three four', marks)).toBe('[one |x][two|x,y][ three|y] four');
  });

  it('keeps the order in which the marks were given', () => {
    const marks = [
      { start: 4, end: 7, id: 'late' },
      { start: 0, end: 7, id: 'early' },
    ];
    expect(draw('one two', marks)).toBe('[one |early][two|late,early]');
  });

  it('gives nothing for an empty span and leaves out what lies outside', () => {
    expect(flattenMarks({ start: 3, end: 3 }, [{ start: 0, end: 9 }])).toEqual([]);
    expect(flattenMarks({ start: 3, end: 5 }, [{ start: 0, end: 3 }])).toEqual([
      { start: 3, end: 5, marks: [] },
    ]);
  });

  const spans = fc.array(
    fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) })),
    { maxLength: 12 },
  );

  it('covers the span without gap, and each run has exactly the marks that cover it', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), spans, (from, length, marks) => {
        const span = { start: from, end: from + length };
        const runs = flattenMarks(span, marks);
        let at = span.start;
        for (const run of runs) {
          expect(run.start).toBe(at);
          expect(run.end).toBeGreaterThan(run.start);
          at = run.end;
          const covering = marks.filter((mark) => mark.start <= run.start && mark.end >= run.end);
          expect(run.marks).toEqual(covering);
        }
        expect(at).toBe(span.end);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
