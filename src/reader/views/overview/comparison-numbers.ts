import { sayCount } from '../../../marks/say-count';
import { type FactFilter, type FactRow, statedBy } from '../../../marks/fact-grid';
import type { SourceColumn } from '../../../marks/source-columns';
import type { Comparison } from '../../../model/comparison';

/** The numbers that the overview states. */
export interface ComparisonNumbers {
  /** Facts that every source states alike; with two sources these are all that are shared. */
  readonly inAll: number;
  /** Facts that some sources state alike but not all; 0 with two sources. */
  readonly inSome: number;
  readonly conflicts: number;
  /** Facts that one source alone states, by source, in column order. */
  readonly only: readonly { readonly column: string; readonly count: number }[];
  /** Passages that are not the story. */
  readonly noise: number;
}

/** Counts a comparison's facts by who states them, and its noise. Copies count with their original. */
export function countFacts(
  { noise }: Comparison,
  rows: readonly FactRow[],
  columns: readonly SourceColumn[],
): ComparisonNumbers {
  const shared = rows.filter(({ standing }) => standing === 'shared');
  const single = rows.filter(({ standing }) => standing === 'single');
  const inAll = shared.filter(({ count }) => count === columns.length).length;
  return {
    inAll,
    inSome: shared.length - inAll,
    conflicts: rows.filter(({ standing }) => standing === 'conflict').length,
    only: columns.map(({ id }) => ({
      column: id,
      count: single.filter((row) => statedBy(row).includes(id)).length,
    })),
    noise: noise.length,
  };
}

/** A piece of the overview's sentence; a number in it leads to the facts, or to the noise, that it counts. */
export interface SentencePart {
  readonly text: string;
  readonly to: FactFilter | 'noise' | null;
}

/**
 * The one honest sentence in numbers: "9 facts in both, 1 in conflict, 12 only in A, 19 only in B; 24 passages …".
 * *Shape:* the texts joined are the sentence; one source alone is told what is story and what is not.
 */
export function sayNumbers(
  numbers: ComparisonNumbers,
  nameOf: (column: string) => string,
): readonly SentencePart[] {
  const sources = numbers.only.length;
  const all = numbers.only.map(({ column }) => column);
  const noise: SentencePart[] = [
    { text: sayCount(numbers.noise, 'passage'), to: 'noise' },
    { text: numbers.noise === 1 ? ' is not the story.' : ' are not the story.', to: null },
  ];
  if (sources < 2) {
    const count = numbers.only[0]?.count ?? 0;
    if (count === 0) return [{ text: 'Nothing to hold it against yet; ', to: null }, ...noise];
    const stated: SentencePart = {
      text: sayCount(count, 'fact'),
      to: { kind: 'all' },
    };
    return [stated, { text: ' and nothing to hold them against yet; ', to: null }, ...noise];
  }
  const parts: SentencePart[] = [
    {
      text: sayCount(numbers.inAll, 'fact'),
      to: sources === 2 ? { kind: 'shared' } : { kind: 'in', columns: all },
    },
    { text: sources === 2 ? ' in both' : ` in all ${sources}`, to: null },
  ];
  const add = (text: string, to: FactFilter, after = '') => {
    parts.push({ text: ', ', to: null }, { text, to });
    if (after !== '') parts.push({ text: after, to: null });
  };
  if (sources > 2) add(String(numbers.inSome), { kind: 'shared' }, ' in some');
  if (numbers.conflicts > 0) add(String(numbers.conflicts), { kind: 'conflict' }, ' in conflict');
  for (const { column, count } of numbers.only) {
    add(String(count), { kind: 'in', columns: [column] }, ` only in ${nameOf(column)}`);
  }
  return [...parts, { text: '; ', to: null }, ...noise];
}
