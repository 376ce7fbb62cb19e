import { describe, expect, it } from 'vitest';
import { isQuiet } from './is-quiet';
import type { Mark } from './mark';

const other = { article: 'b', start: 0, end: 9 };
const mark = (change: Partial<Mark>): Mark => ({
  id: 'm',
  layer: 'shared',
  kind: 'shared',
  source: 'f1',
  article: 'a',
  start: 0,
  end: 20,
  counterparts: [other],
  confidence: 0.9,
  description: '',
  byReader: false,
  ...change,
});

describe('isQuiet', () => {
  it('lets shared facts and short contrasts stand out', () => {
    expect(isQuiet(mark({ end: 400 }))).toBe(false);
    expect(isQuiet(mark({ kind: 'framing' }))).toBe(false);
  });

  it('takes back weak matches and contrasts that are in no few words or have no other side', () => {
    expect(isQuiet(mark({ kind: 'related' }))).toBe(true);
    expect(isQuiet(mark({ kind: 'framing', end: 80 }))).toBe(true);
    expect(isQuiet(mark({ kind: 'framing', counterparts: [] }))).toBe(true);
  });

  it('takes back the line of a conflict only where the words in conflict are stressed', () => {
    expect(isQuiet(mark({ kind: 'conflict', contested: [{ start: 2, end: 5 }] }))).toBe(true);
    expect(isQuiet(mark({ kind: 'conflict', contested: [] }))).toBe(true);
    expect(isQuiet(mark({ kind: 'conflict' }))).toBe(false);
  });
});
