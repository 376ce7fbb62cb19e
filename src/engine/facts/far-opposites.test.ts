import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { readsSentences } from '../testing/read-sentence';
import { farOpposites } from './far-opposites';

function between(...texts: readonly string[]): readonly string[] {
  const columns = texts.map((text, index) =>
    prepareText(
      `A day in court\n\nThe builder stood in court in Halvik on Monday over the fall of a crane.\n\n${text}\n`,
      { published: '2026-05-07' },
      `${index}.txt`,
    ),
  );
  return farOpposites(columns, readsSentences(columns)).flatMap(({ reasons }) => reasons);
}

describe('farOpposites', () => {
  it.each([
    [
      'The verdicts were unanimous.',
      'Holm, whose firm had built it, was found guilty by a majority of ten to two.',
      'unanimous / by a majority of ten to two',
    ],
    [
      'The crane was insured for its full value, said its owner.',
      'And the money is not certain. The crane was only partly insured.',
      'full / partly',
    ],
    [
      'No group has claimed the fire at the crane.',
      'A voice on the radio claimed responsibility for it in the name of the crews.',
      'No group has claimed / claimed responsibility',
    ],
    [
      'The ferry sank within the hour.',
      'The vessel is still adrift off Halvik.',
      'sank / still adrift',
    ],
  ])('finds what a story has one of: %s / %s', (a, b, words) => {
    expect(between(a, b)).toEqual([words]);
    expect(between(b, a)).toEqual([words.split(' / ').reverse().join(' / ')]);
  });

  it.each([
    [
      'a vote elsewhere',
      'The verdicts were unanimous.',
      'The council backed the new crane by a majority of ten to two.',
    ],
    [
      'an article that has both',
      'The first verdict was unanimous. Holm was found guilty of fraud by a majority of ten to two.',
      'Holm was found guilty by a majority of ten to two.',
    ],
    [
      'what lies on no water',
      'The ferry sank within the hour.',
      'The firm was still adrift in May.',
    ],
    [
      'another owner',
      'The crane was fully insured.',
      'Many of the houses were only partly insured.',
    ],
  ])('sees no contradiction in %s', (_, a, b) => {
    expect(between(a, b)).toEqual([]);
    expect(between(b, a)).toEqual([]);
  });
});
