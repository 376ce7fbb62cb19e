import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/comparison';
import { contestedWords, splitAtWords } from './contested-words';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';

const a = sampleArticle('a', 'Mill\nTen fled on Monday, she said.');
const b = sampleArticle('b', 'Mill\nTwelve fled on Tuesday.');
const fact: Fact = {
  id: 'f1',
  statement: 'Ten fled on Monday',
  status: 'conflict',
  confidence: 0.9,
  evidence: [placeOf(a, 'Ten fled on Monday'), placeOf(b, 'Twelve fled on Tuesday')],
};
const told = sampleComparison([a, b], {
  facts: [fact],
  links: [
    {
      a: placeOf(a, 'Ten fled on Monday'),
      b: placeOf(b, 'Twelve fled on Tuesday'),
      relation: 'conflict',
      confidence: 0.9,
      reasons: ['on Monday, / on Tuesday', 'Ten / Twelve', '1 name'],
    },
  ],
});

describe('contestedWords', () => {
  it('takes what contradicts out of the reasons of a conflict', () => {
    expect(contestedWords(told, fact)).toEqual(['on Monday', 'on Tuesday', 'Ten', 'Twelve']);
    expect(contestedWords({ ...told, links: [] }, fact)).toEqual([]);
  });
});

describe('splitAtWords', () => {
  const shown = (text: string, ...words: string[]) =>
    splitAtWords(text, words)
      .map((piece) => (piece.isWord ? `[${piece.text}]` : piece.text))
      .join('');

  it('sets whole words apart in any case, and changes nothing else', () => {
    expect(shown('ten of Tenby, some (ten)', 'Ten')).toBe('[ten] of Tenby, some ([ten])');
    expect(shown('on Monday', 'Monday', 'on Monday')).toBe('[on Monday]');
    expect(shown('nothing', 'Ten')).toBe('nothing');
    expect(shown('nothing')).toBe('nothing');
  });

  it('takes signs in a word as they stand', () => {
    expect(shown('$4.50 or $4x50', '4.50')).toBe('$[4.50] or $4x50');
    expect(shown('a 3-1 win', '3-1')).toBe('a [3-1] win');
  });
});
