import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { readsSentences } from '../testing/read-sentence';
import { tollConflicts } from './tolls';

/** What the tolls of two stories, a sentence a line, contradict each other in. */
function between(...texts: readonly [string, string]): readonly string[] {
  const columns = texts.map((text, index) =>
    prepareText(`Slide on the coast road\n${text}\n`, { published: '2026-05-07' }, `${index}.txt`),
  );
  return tollConflicts(columns, readsSentences(columns)).flatMap(({ reasons }) => reasons);
}

describe('tollConflicts', () => {
  it.each([
    [
      'two counts told as the least',
      'At least 23 people were killed when the slope gave way.',
      'At least 31 villagers lost their lives under the mud.',
      'At least 23 people / At least 31 villagers',
    ],
    [
      'a count below the other’s least',
      'The slide injured 23 people.',
      'At least 31 people were hurt on the road.',
      '23 people / At least 31 people',
    ],
    [
      'families',
      'Nine families had to leave their homes below the slope.',
      'Fourteen families were evacuated from the valley.',
      'Nine families / Fourteen families',
    ],
    [
      'jobs',
      'The line will cut 120 jobs by autumn.',
      'Some 170 workers will lose their jobs before winter.',
      '120 jobs / 170 workers',
    ],
    [
      'the count that a story opens with',
      'The slide killed 23 people.\nThe mayor came.\nTwo people died in their car.',
      'Thirty-one people were killed on the road.',
      '23 people / Thirty-one people',
    ],
    [
      'those brought to land',
      'Eighty-three people were pulled from the water.',
      'She is one of 79 people brought ashore by noon.',
      'Eighty-three people / 79 people',
    ],
    [
      'how many others',
      'Seven other workers were injured.',
      'Nine others were hurt, two of them badly.',
      'Seven / Nine others',
    ],
  ])('finds %s', (_, a, b, reason) => {
    expect(between(a, b)).toEqual([reason]);
  });

  it.each([
    ['a rounder form', 'More than 200 people were hurt.', 'The slide left 214 people hurt.'],
    ['a least that covers it', 'At least 23 people were killed.', 'The slide killed 31 people.'],
    ['dozens', 'Dozens of people were killed.', 'At least 31 people were killed.'],
    ['another act', 'The slide killed 23 people.', 'The slide injured 31 people.'],
    ['another day', 'Police arrested 12 people on Monday.', 'On Tuesday 19 people were arrested.'],
    ['others and all', 'Seven others were injured.', 'The slide injured nine people.'],
    [
      'others beside those just counted',
      'Two children and seven others were injured.',
      'Nine others were hurt.',
    ],
    ['another kind', 'Three firefighters were hurt.', 'Nine people were hurt.'],
    ['a slide of another year', 'In 2009 a slide killed 23 people here.', 'The slide killed two.'],
    [
      'one of several counts',
      'The road was shut.\nThe mayor came.\nA crane was ordered.\nTwo people died in a car.\nOne man died in hospital.',
      'The slide killed four people.',
    ],
  ])('sees no contradiction in %s', (_, a, b) => {
    expect(between(a, b)).toEqual([]);
    expect(between(b, a)).toEqual([]);
  });
});
