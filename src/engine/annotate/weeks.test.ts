import { describe, expect, it } from 'vitest';
import { findWeeks } from './weeks';

const TEXT = 'They meet next week.';
const found = (published: string | null, text = TEXT) =>
  findWeeks(text, { start: 0, end: text.length }, published).map(
    ({ start, end, from, to }) => `${text.slice(start, end)}: ${from} to ${to}`,
  );

describe('findWeeks', () => {
  it('gives the week from the Monday that follows', () => {
    expect(found('2026-05-07')).toEqual(['next week: 2026-05-11 to 2026-05-17']);
    expect(found('2026-05-04')).toEqual(['next week: 2026-05-11 to 2026-05-17']);
  });

  it('gives the week before', () => {
    expect(found('2026-05-07', 'Last week it rained.')).toEqual([
      'Last week: 2026-04-27 to 2026-05-03',
    ]);
  });

  it('gives none at a weekend and in a page without a date', () => {
    expect(found('2026-05-09')).toEqual([]);
    expect(found('2026-05-10')).toEqual([]);
    expect(found(null)).toEqual([]);
  });
});
