import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { singleValueConflicts } from './single-values';

const OPENING = 'A week on the coast\nThe town of Halvik has argued over its harbour land.\n';

/** What two articles contradict each other in; `Ann Holm` is one person in both. */
function found(...sentences: readonly [string, string]): string[] {
  const columns = sentences.map((sentence, index) =>
    prepareText(`${OPENING}${sentence}\n`, { published: '2026-05-07' }, `${index}.txt`),
  );
  const bearers = columns.map(
    ({ localEntities }) =>
      new Map(
        localEntities.flatMap(({ name }, index) =>
          /Holm/.test(name) ? [[index, 0] as const] : [],
        ),
      ),
  );
  return singleValueConflicts(columns, bearers).flatMap(({ reasons }) => reasons);
}

describe('singleValueConflicts', () => {
  it.each([
    ['Ann Holm, 34, was elected mayor.', 'The mayor is the 37-year-old Ann Holm.', '34 / 37'],
    [
      'The suspect, a 34-year-old man, was unarmed.',
      'The 43-year-old suspect was unarmed.',
      '34 / 43',
    ],
    [
      'The council voted by 28 to 21 to sell the land.',
      'Councillors backed the sale of the land by 30 votes to 19.',
      'by 28 to 21 / by 30 votes to 19',
    ],
    [
      'The verdicts were unanimous.',
      'The jury found him guilty by a majority of ten to two.',
      'unanimous / of ten to two',
    ],
    ['Turnout was 61%.', 'Just 54 per cent of voters turned out.', '61% / 54 per cent'],
    ['Turnout was 61%.', 'Fewer people voted than in May: some 54%.', '61% / 54%'],
    ['Ann Holm remains in office.', 'Ann Holm resigned at noon.', 'remains in office / resigned'],
  ])('finds the one that differs: %s / %s', (a, b, words) => {
    expect(found(a, b)).toEqual([words]);
    expect(found(b, a)).toEqual([words.split(' / ').toReversed().join(' / ')]);
  });

  it.each([
    ['Ann Holm, 34, was elected mayor.', 'Ann Holm, a 34-year-old lawyer, is mayor.'],
    ['Ann Holm, 34, was elected mayor.', 'Jon Lund, 37, was elected captain.'],
    ['The judges ruled 6-3 on the land.', 'By six votes to three, the judges ruled on the land.'],
    ['The council voted by 28 to 21 on the land.', 'The council voted by 40 to 9 on a school.'],
    [
      'The council voted by 28 to 21 to sell the land.',
      'An earlier plan to sell the land failed last year by 20 votes to 29.',
    ],
    ['The council voted by 28 to 21 on the land.', 'The home side won the cup by 28 to 19.'],
    ['Turnout was 61%.', 'Turnout fell from 68% to 61%.'],
    [
      'Ann Holm remains in office.',
      'Ann Holm resigned at noon. Ann Holm stays in office till May.',
    ],
    ['Turnout was 61%.', 'Some 54% of the harbour land is empty.'],
  ])('finds none in: %s / %s', (a, b) => {
    expect(found(a, b)).toEqual([]);
    expect(found(b, a)).toEqual([]);
  });
});
