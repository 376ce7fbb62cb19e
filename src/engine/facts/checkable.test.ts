import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { checkability, stretchOf } from './checkable';

/** How checkable the last sentence of a story is. */
function checked(sentence: string, byline?: string): number {
  const text = `Harbour plan moves on\nThe council met to speak of the harbour and its walls.\n${sentence}`;
  const article = prepareText(text, byline === undefined ? {} : { byline });
  return checkability(stretchOf(article, article.sentences.at(-1)!));
}

describe('checkability', () => {
  it.each([
    ['a measure without an act', 'The older study had just 240 patients.'],
    ['a number that leans on the sentence before', 'That study of eels had 240 patients.'],
    [
      'a guess with a number that somebody gave',
      'The repair could cost $12 million, engineer Ann Moss said.',
    ],
    [
      'a guess in somebody else’s words',
      '"He has perhaps three weeks to leave the harbour," said Ann Moss.',
    ],
    ['who did what', 'Ann Moss sold the yard to a cousin.'],
    ['a quotation of things', '"They painted the walls of the yard at night."'],
  ])('is high for %s', (_, sentence) => {
    expect(checked(sentence)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['a guess', 'The repair could bring Ann Moss and the council together.'],
    ['a remark on what stands before', 'This angered Ann Moss.'],
    ['a question', 'Ann Moss shouted: "Where was the mayor?"'],
    ['a day on which nothing is named', 'On Monday, she said, she began leaving them out.'],
    ['advice', 'Change your locks at the Moss yard by Monday.'],
    [
      'what the paper says of itself',
      'Ann Moss, our editor, picks her best tales in a newsletter.',
    ],
    [
      'a piece of somebody’s words about somebody else',
      '"He sleeps in his villa in Malo while the town drowns."',
    ],
    ['a denial of something that stands elsewhere', 'Captain Moss denied this last night.'],
  ])('is nothing for %s', (_, sentence) => {
    expect(checked(sentence)).toBe(0);
  });

  it('is nothing for what is told of the author', () => {
    const sentence = 'Hedda watched the harbour for years.';
    expect([checked(sentence), checked(sentence, 'Hedda Moss')]).toEqual([0.75, 0]);
  });
});
