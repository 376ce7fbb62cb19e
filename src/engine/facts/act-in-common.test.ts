import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { hasActInCommon, shareOfWords, sharesClaim } from './act-in-common';

/** What a test says of two sentences that are linked. */
function ask<Answer>(
  sentences: readonly [string, string],
  test: (...of: Parameters<typeof hasActInCommon>) => Answer,
): Answer {
  const columns = sentences.map((sentence) =>
    prepareText(`A day in Halvik\nThe radio told of it in the morning.\n\n${sentence}\n`),
  );
  const [a, b] = sentences.map((sentence, column) => {
    const start = columns[column]!.text.indexOf(sentence);
    return { column, start, end: start + sentence.length };
  });
  return test(columns, {
    a: a!,
    b: b!,
    sentenceA: columns[0]!.sentences.length - 1,
    sentenceB: columns[1]!.sentences.length - 1,
    relation: 'same',
    confidence: 0.6,
    reasons: [],
  });
}

const inCommon = (both: readonly [string, string]) => ask(both, hasActInCommon);

describe('hasActInCommon', () => {
  it.each([
    ['Mayor Olga Brandt thanked the divers.', 'The mayor, Olga Brandt, would not give a date.'],
    ['Olga Brandt left for Malo on a train.', 'Olga Brandt said nothing of the plan.'],
    [
      'The ferry’s chief engineer, Olga Brandt, said the hull was sound.',
      'The line’s chief engineer, Olga Brandt, said she regretted the delay.',
    ],
  ])('finds no act of one person in: %s / %s', (a, b) => {
    expect(inCommon([a, b])).toBe(false);
  });

  it.each([
    ['Mayor Olga Brandt praised the divers.', 'Olga Brandt lauded those who swam.'],
    ['Olga Brandt closed the pier.', 'The pier was shut by the mayor.'],
    ['The storm sank 41 boats.', 'Olga Brandt counted 41 wrecks.'],
  ])('finds one in: %s / %s', (a, b) => {
    expect(inCommon([a, b])).toBe(true);
  });
});

describe('sharesClaim', () => {
  const share = (...both: [string, string]) => ask(both, sharesClaim);

  it('tells claims from who makes them', () => {
    const negative = 'He tested negative for drugs, prosecutor Rita Holm told reporters.';
    expect(share(negative, 'Prosecutor Rita Holm opened a criminal probe.')).toBe(false);
    expect(share(negative, 'Rita Holm said the drugs test was clean.')).toBe(true);
  });

  it('leaves alone what has no word in common', () => {
    expect(share('The storm sank boats.', 'Vessels went down.')).toBe(true);
  });
});

describe('shareOfWords', () => {
  const share = (...both: [string, string]) => ask(both, shareOfWords);

  it('is the share of the longer sentence', () => {
    expect(share('Rita Holm sank the boats.', 'Rita Holm sank the boats.')).toBe(1);
    expect(share('The storm sank boats.', 'Vessels went down.')).toBe(0);
    expect(share('The storm sank boats.', 'Boats sank off Malo in heavy rain.')).toBeCloseTo(0.4);
  });
});
