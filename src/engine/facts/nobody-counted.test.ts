import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { readsSentences } from '../testing/read-sentence';
import { nobodyConflicts } from './nobody-counted';

const OPENING = 'A night at the port\n\nCrews of the port stood at the gate in Halvik.\n\n';

function between(...texts: readonly string[]): readonly string[] {
  const columns = texts.map((text, index) =>
    prepareText(`${OPENING}${text}\n`, { published: '2026-05-07' }, `${index}.txt`),
  );
  return nobodyConflicts(columns, readsSentences(columns)).flatMap(({ reasons }) => reasons);
}

describe('nobodyConflicts', () => {
  it.each([
    [
      'Police looked on but no arrests were made.',
      'Police said a 44-year-old man had been arrested.',
      'no arrests / a 44-year-old man',
    ],
    [
      'Nobody has been hurt, the port said.',
      'Six people were hurt at the gate.',
      'Nobody / Six people',
    ],
    ['No passenger was hurt.', 'A sailor was badly hurt.', 'No passenger / A sailor'],
  ])('finds nobody against somebody: %s / %s', (a, b, words) => {
    expect(between(a, b)).toEqual([words]);
    expect(between(b, a)).toEqual([words.split(' / ').reverse().join(' / ')]);
  });

  it.each([
    ['another act', 'Nobody was killed.', 'A sailor was hurt.'],
    ['another year', 'Nobody was arrested.', 'In 2019 police arrested two sailors.'],
    [
      'an article that tells both',
      'No arrests were made.\n\nA man was arrested later.',
      'Two men were arrested.',
    ],
    ['nobody in both', 'Nobody was hurt.', 'No one was injured.'],
  ])('sees no contradiction in %s', (_, a, b) => {
    expect(between(a, b)).toEqual([]);
  });
});
