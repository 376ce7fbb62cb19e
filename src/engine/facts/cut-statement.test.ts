import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { shorterEnds } from './cut-statement';

/** How a sentence may begin and end early. */
function beginnings(sentence: string): readonly string[] {
  const article = prepareText(`A day in Halvik\n\nThe radio told of it.\n\n${sentence}\n`);
  const last = article.sentences.at(-1)!;
  return shorterEnds(article, last, last).map((end) => article.text.slice(last.start, end));
}

describe('shorterEnds', () => {
  it.each([
    [
      'The dam above Halvik broke on Monday, cutting the road to the coast.',
      'The dam above Halvik broke on Monday',
    ],
    [
      'Ferries to Halvik were stopped on Monday, the third time in a month.',
      'Ferries to Halvik were stopped on Monday',
    ],
    [
      'Lund, 41, the owner of the mill, was convicted of fraud in May, which surprised nobody.',
      'Lund, 41, the owner of the mill, was convicted of fraud in May',
    ],
    [
      'The port of Halvik will close for a week, Olga Brandt said on Monday, in a blow to its crews.',
      'The port of Halvik will close for a week, Olga Brandt said on Monday',
    ],
  ])('lets end early: %s', (sentence, beginning) => {
    expect(beginnings(sentence)).toContain(beginning);
  });

  it.each([
    ['no verb is left', 'Olga Brandt, who runs the port of Halvik, closed it on Monday.'],
    ['who says so', 'The dam above Halvik held on Monday, the mayor said.'],
    ['whose estimate it is', 'The work in Halvik will cost 40 crowns a head, the bank estimates.'],
    ['on what it depends', 'The port of Halvik will close on Monday, unless the court says no.'],
    ['a quotation', '"The port of Halvik is ours, and it stays ours," she said.'],
    [
      'what is said',
      'On Monday the judges held that the mayor of Halvik, Olga Brandt, had no say.',
    ],
    ['next to nothing', 'It closed, leaving the crews of Halvik without work.'],
  ])('does not leave out %s', (_, sentence) => {
    expect(beginnings(sentence)).toEqual([]);
  });
});
