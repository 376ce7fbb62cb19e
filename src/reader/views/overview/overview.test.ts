import { describe, expect, it } from 'vitest';
import { makeFactRows } from '../../../marks/fact-grid';
import { placeOf, sampleArticle, sampleComparison } from '../../../marks/sample.fixture';
import { sourceColumns } from '../../../marks/source-columns';
import type { Comparison, Fact } from '../../../model/comparison';
import { countFacts, sayNumbers } from './comparison-numbers';
import { dayRangeOf, labelOf, makeTimeline } from './story-timeline';

const a = sampleArticle('a', 'Mill\nA mill burned. Ten fled. It rained.');
const b = sampleArticle('b', 'Mill\nFire took the mill. Nine fled.');
const c = sampleArticle('c', 'Mill\nThe mill is gone.');
const burned: Fact = {
  id: 'f1',
  statement: 'A mill burned.',
  status: 'shared',
  confidence: 0.9,
  evidence: [placeOf(a, 'A mill burned.'), placeOf(b, 'Fire took the mill.')],
};
const facts: Fact[] = [
  burned,
  {
    ...burned,
    id: 'f2',
    status: 'conflict',
    evidence: [placeOf(a, 'Ten fled.'), placeOf(b, 'Nine fled.')],
  },
  { ...burned, id: 'f3', status: 'single', evidence: [placeOf(a, 'It rained.')] },
];

function sentence(comparison: Comparison): string {
  const columns = sourceColumns(comparison);
  const numbers = countFacts(comparison, makeFactRows(comparison, columns), columns);
  return sayNumbers(numbers, (column) => column.toUpperCase())
    .map(({ text }) => text)
    .join('');
}

describe('sayNumbers', () => {
  it('says what two sources share and what each has alone', () => {
    expect(sentence(sampleComparison([a, b], { facts }))).toBe(
      '1 fact in both, 1 in conflict, 1 only in A, 0 only in B; 0 passages are not the story.',
    );
  });

  it('tells all from some where there are more than two', () => {
    const inAll = {
      ...burned,
      id: 'f4',
      evidence: [...burned.evidence, placeOf(c, 'The mill is gone.')],
    };
    expect(sentence(sampleComparison([a, b, c], { facts: [...facts, inAll] }))).toBe(
      '1 fact in all 3, 1 in some, 1 in conflict, 1 only in A, 0 only in B, 0 only in C; 0 passages are not the story.',
    );
  });

  it('compares nothing where there is one source', () => {
    expect(sentence(sampleComparison([c], { facts: [] }))).toBe(
      'Nothing to hold it against yet; 0 passages are not the story.',
    );
  });

  it('leads from every number to the facts that it counts', () => {
    const comparison = sampleComparison([a, b], { facts });
    const columns = sourceColumns(comparison);
    const numbers = countFacts(comparison, makeFactRows(comparison, columns), columns);
    const links = sayNumbers(numbers, String).flatMap(({ to }) => (to === null ? [] : [to]));
    expect(links).toEqual([
      { kind: 'shared' },
      { kind: 'conflict' },
      { kind: 'in', columns: ['a'] },
      { kind: 'in', columns: ['b'] },
      'noise',
    ]);
  });
});

describe('makeTimeline', () => {
  const date = (words: string, iso: string) => ({ ...placeOf(a, words), iso, certain: true });

  it('puts one entry a date in order of time and keeps dates without a year apart', () => {
    const dates = [
      date('mill', '2026-01-30'),
      date('Ten', '2015'),
      date('fled', '2026-01-30'),
      date('It', 'XXXX-05-01'),
    ];
    const { entries, open, origin } = makeTimeline(sampleComparison([a], { dates }));
    expect(entries.map(({ label, mentions }) => [label, mentions.length])).toEqual([
      ['2015', 1],
      ['30 January 2026', 2],
    ]);
    expect(open.map(({ iso }) => iso)).toEqual(['XXXX-05-01']);
    expect(origin).toBe(dayRangeOf('2026-01-30')?.firstDay);
  });

  it('stands around the day of the first page', () => {
    const published = { ...a, meta: { ...a.meta, published: '2026-02-01T10:04' } };
    const timeline = makeTimeline(sampleComparison([published], { dates: [date('Ten', '2015')] }));
    expect(timeline.origin).toBe(dayRangeOf('2026-02-01')?.firstDay);
    expect(timeline.originLabel).toBe('published 1 February 2026');
  });

  it('knows which dates are told by a weekday alone, and counted from the page', () => {
    const page = sampleArticle('a', 'Mill\nIt burned on Monday, 2 May. A crane comes on Tuesday.');
    const dates = [
      { ...placeOf(page, 'on Monday'), iso: '2026-05-02', certain: false },
      { ...placeOf(page, '2 May'), iso: '2026-05-02', certain: false },
      { ...placeOf(page, 'on Tuesday'), iso: '2026-05-03', certain: false },
    ];
    const { entries } = makeTimeline(sampleComparison([page], { dates }));
    expect(entries.map(({ isWorkedOut }) => isWorkedOut)).toEqual([false, true]);
  });

  it('is empty without dates', () => {
    expect(makeTimeline(sampleComparison([a]))).toEqual({
      entries: [],
      origin: null,
      originLabel: '',
      open: [],
    });
  });

  it('reads years and months as stretches of days', () => {
    const length = (iso: string) => {
      const range = dayRangeOf(iso);
      return range && range.endDay - range.firstDay;
    };
    expect(['2015', '2026-02', '2026-02-01', 'XXXX', ''].map(length)).toEqual([
      365,
      28,
      1,
      null,
      null,
    ]);
    expect(labelOf('2026-02')).toBe('February 2026');
  });
});
