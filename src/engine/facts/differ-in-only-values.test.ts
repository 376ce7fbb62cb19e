import { describe, expect, it } from 'vitest';
import { readSentence } from '../testing/read-sentence';
import { differInOnlyValues } from './differ-in-only-values';

const OPENING = 'A day in Halvik\n\nThe radio told of it.\n\n';
const differ = (...sentences: readonly [string, string]) => {
  const [a, b] = sentences.map((sentence) => readSentence(OPENING, sentence).sentence!);
  return differInOnlyValues(a!, b!);
};

describe('differInOnlyValues', () => {
  it.each([
    ['The yard will keep 640 workers.', 'The owner plans to keep 400 workers at the yard.'],
    ['The yard was sold for 31 million euros.', 'The buyer paid 45 million euros for the yard.'],
    ['Sales fell by 8 percent.', 'Sales were down 14 percent.'],
  ])('sees %s / %s', (a, b) => {
    expect(differ(a, b)).toBe(true);
    expect(differ(b, a)).toBe(true);
  });

  it.each([
    ['a rounded value', 'The yard kept 640 workers.', 'The yard kept nearly 650 workers.'],
    [
      'one of two',
      'Sales fell by 8 percent.',
      'Sales fell by 14 percent in May and 8 percent in June.',
    ],
    ['other kinds', 'The yard kept 640 workers.', 'The yard kept 12 boats.'],
    ['lengths of time', 'It took nine days.', 'It was closed for six weeks.'],
    ['no value', 'The yard kept 640 workers.', 'The yard kept its workers.'],
  ])('does not take for it %s', (_, a, b) => {
    expect(differ(a, b)).toBe(false);
    expect(differ(b, a)).toBe(false);
  });
});
