import { describe, expect, it } from 'vitest';
import { byWord } from './by-word';

describe('byWord', () => {
  it('reads each word once', () => {
    const asked: string[] = [];
    const lengthOf = byWord((word) => {
      asked.push(word);
      return word.length;
    });
    expect(['ferry', 'quay', 'ferry'].map(lengthOf)).toEqual([5, 4, 5]);
    expect(asked).toEqual(['ferry', 'quay']);
  });

  it('gives the same for more words than it keeps', () => {
    const lengthOf = byWord((word) => word.length);
    const words = Array.from({ length: 30_000 }, (_, index) => `w${index}`);
    expect([...words, ...words].every((word) => lengthOf(word) === word.length)).toBe(true);
  });
});
