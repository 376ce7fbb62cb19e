import { expect, it } from 'vitest';
import { isOutletNumber } from './outlet-number';
import { placeOf, sampleArticle } from './sample.fixture';

it('tells the number in an outlet’s name from one that counts', () => {
  const article = sampleArticle('a', 'Mill\nHarbour 24 and Channel 4 count 24 hurt in 4 boats.');
  const named = { ...article, meta: { ...article.meta, outlet: 'Harbour 24' } };
  const at = (words: string, number: string) => {
    const { start } = placeOf(article, words);
    const from = start + words.indexOf(number);
    return { start: from, end: from + number.length };
  };
  expect(isOutletNumber(named, at('Harbour 24', '24'))).toBe(true);
  expect(isOutletNumber(article, at('Harbour 24', '24'))).toBe(false);
  expect(isOutletNumber(article, at('Channel 4', '4'))).toBe(true);
  expect(isOutletNumber(named, at('24 hurt', '24'))).toBe(false);
  expect(isOutletNumber(named, at('in 4 boats', '4'))).toBe(false);
});
