import { describe, expect, it } from 'vitest';
import { isSamePlace, meets } from './span';

const at = (article: string, start: number, end: number) => ({ article, start, end });

describe('meets', () => {
  it('asks for a common character in one article', () => {
    expect(meets(at('a', 0, 5), at('a', 4, 9))).toBe(true);
    expect(meets(at('a', 0, 5), at('a', 5, 9))).toBe(false);
    expect(meets(at('a', 0, 5), at('b', 0, 5))).toBe(false);
  });
});

describe('isSamePlace', () => {
  it('asks for the same article and ends', () => {
    expect(isSamePlace(at('a', 0, 5), { ...at('a', 0, 5) })).toBe(true);
    expect(isSamePlace(at('a', 0, 5), at('a', 0, 6))).toBe(false);
    expect(isSamePlace(at('a', 0, 5), at('b', 0, 5))).toBe(false);
  });
});
