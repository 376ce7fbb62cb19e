import { describe, expect, it } from 'vitest';
import type { Fact, FactStatus } from '../model/comparison';
import type { ArticleSpan } from '../model/span';
import { type FactFilter, filterFacts, makeFactRows, sortFacts } from './fact-grid';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';
import { sourceColumns } from './source-columns';

const a = sampleArticle('a', 'Mill\nA mill burned. Ten fled. The owner wept. It rained.');
const b = sampleArticle('b', 'Mill\nNine fled. Fire took the mill. A cat lived.');
const copy = sampleArticle('c', 'Mill\nA mill burned. Ten fled. The roof fell.', 'a');
const d = sampleArticle('d', 'Mill\nThe mill is gone. The owner cried.');

function fact(id: string, status: FactStatus, ...evidence: ArticleSpan[]): Fact {
  return { id, statement: id, status, confidence: 0.8, evidence };
}

const comparison = sampleComparison([a, b, copy, d], {
  facts: [
    fact(
      'burned',
      'shared',
      placeOf(a, 'A mill burned.'),
      placeOf(b, 'Fire took the mill.'),
      placeOf(copy, 'A mill burned.'),
      placeOf(d, 'The mill is gone.'),
    ),
    fact('fled', 'conflict', placeOf(a, 'Ten fled.'), placeOf(b, 'Nine fled.')),
    fact('wept', 'shared', placeOf(a, 'The owner wept.'), placeOf(d, 'The owner cried.')),
    fact('rained', 'single', placeOf(a, 'It rained.')),
    fact('cat', 'single', placeOf(b, 'A cat lived.')),
    fact('roof', 'single', placeOf(copy, 'The roof fell.')),
    fact('copied', 'shared', placeOf(a, 'A mill burned.'), placeOf(copy, 'A mill burned.')),
  ],
});
const columns = sourceColumns(comparison);
const rows = makeFactRows(comparison, columns);
const ids = (found: readonly { fact: Fact }[]) => found.map((row) => row.fact.id).join(' ');
const filtered = (filter: FactFilter) => ids(filterFacts(rows, filter));

describe('sourceColumns', () => {
  it('folds a copy into the column of its original', () => {
    expect(columns.map((column) => column.articles.map(({ id }) => id))).toEqual([
      ['a', 'c'],
      ['b'],
      ['d'],
    ]);
  });

  it('puts the column of the base article first, also when the base is a copy', () => {
    expect(sourceColumns(comparison, 'd').map(({ id }) => id)).toEqual(['d', 'a', 'b']);
    expect(sourceColumns(comparison, 'c').map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });
});

describe('makeFactRows', () => {
  it('counts an original and its copy once and quotes the original', () => {
    expect(rows[0]).toMatchObject({ count: 3, standing: 'shared' });
    expect(rows[0]?.cells[0]?.quotes).toEqual([placeOf(a, 'A mill burned.')]);
  });

  it('leaves a blank where a source says nothing', () => {
    expect(rows[1]?.cells.map(({ quotes }) => quotes.length)).toEqual([1, 1, 0]);
  });

  it('quotes the copy where it alone states the fact', () => {
    expect(rows[5]?.cells[0]?.quotes).toEqual([placeOf(copy, 'The roof fell.')]);
  });

  it('quotes a copy beside its original only where it words a conflict otherwise', () => {
    const edited = sampleArticle('c', 'Mill\nA mill burned. Twelve fled.', 'a');
    const evidence = [
      placeOf(a, 'Ten fled.'),
      placeOf(b, 'Nine fled.'),
      placeOf(edited, 'Twelve fled.'),
    ];
    const same = [...evidence.slice(0, 2), placeOf(copy, 'Ten fled.')];
    const quotesOf = (copied: typeof a, pieces: typeof evidence) => {
      const one = sampleComparison([a, b, copied], { facts: [fact('x', 'conflict', ...pieces)] });
      return makeFactRows(one, sourceColumns(one))[0]?.cells[0]?.quotes.length;
    };
    expect(quotesOf(edited, evidence)).toBe(2);
    expect(quotesOf(copy, same)).toBe(1);
  });

  it('takes what only an article and its copy state for single', () => {
    expect(rows[6]).toMatchObject({ count: 1, standing: 'single' });
  });
});

describe('filterFacts', () => {
  it('keeps shared, conflicting, or those of exactly some sources', () => {
    expect(filtered({ kind: 'all' })).toBe('burned fled wept rained cat roof copied');
    expect(filtered({ kind: 'shared' })).toBe('burned wept');
    expect(filtered({ kind: 'conflict' })).toBe('fled');
    expect(filtered({ kind: 'in', columns: ['b'] })).toBe('cat');
    expect(filtered({ kind: 'in', columns: ['d', 'a'] })).toBe('wept');
  });
});

describe('sortFacts', () => {
  it('puts conflicts on top, then follows the base article, then the others', () => {
    expect(ids(sortFacts(rows, 'base'))).toBe('fled burned copied wept roof rained cat');
  });

  it('puts what most sources report before the rest', () => {
    expect(ids(sortFacts(rows, 'reports'))).toBe('fled burned wept copied roof rained cat');
  });

  it('follows another base', () => {
    const other = makeFactRows(comparison, sourceColumns(comparison, 'b'));
    expect(ids(sortFacts(other, 'base')).startsWith('fled burned cat')).toBe(true);
  });
});

describe('a copy that differs from its original', () => {
  const twelve = sampleArticle('a', 'Mill\nTwelve fled, a nurse said.');
  const twenty = sampleArticle('b', 'Mill\nTwenty fled, a nurse said.', 'a');
  const ends = [placeOf(twelve, 'Twelve fled'), placeOf(twenty, 'Twenty fled')] as const;
  const told = sampleComparison([twelve, twenty], {
    facts: [fact('fled', 'conflict', ...ends)],
    links: [{ a: ends[0], b: ends[1], relation: 'conflict', confidence: 0.9, reasons: ['number'] }],
  });
  const folded = sourceColumns(told);

  it('is folded, and its source says in how many facts it differs', () => {
    expect(folded.map(({ id, differences }) => [id, differences])).toEqual([['a', 1]]);
    expect(sourceColumns({ ...told, links: [] })[0]?.differences).toBe(0);
  });

  it('is quoted beside its original in a row in conflict', () => {
    const [row] = makeFactRows(told, folded);
    expect([row?.standing, row?.cells[0]?.quotes]).toEqual(['conflict', ends]);
  });
});
