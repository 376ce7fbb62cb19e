import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { readsSentences } from '../testing/read-sentence';
import { nobodyAgreed, nobodyConflicts } from './nobody-counted';

const OPENING = 'A night at the port\n\nCrews of the port stood at the gate in Halvik.\n\n';

const columnsOf = (texts: readonly string[]) =>
  texts.map((text, index) =>
    prepareText(`${OPENING}${text}\n`, { published: '2026-05-07' }, `${index}.txt`),
  );

function between(...texts: readonly string[]): readonly string[] {
  const columns = columnsOf(texts);
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
    ['a part of them', 'Nobody was seriously hurt.', 'Six people were hurt.'],
    ['further ones', 'No further arrests were made.', 'Two men were arrested.'],
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

describe('nobodyAgreed', () => {
  const agreed = (...texts: readonly string[]) => {
    const columns = columnsOf(texts);
    return nobodyAgreed(columns, readsSentences(columns)).map(({ a, b }) =>
      [a, b].map(({ column, start, end }) => columns[column]!.text.slice(start, end)),
    );
  };

  it.each([
    ['No one was injured.', 'Nobody was hurt.'],
    ['There were no injuries.', 'The crews fled in time and no one came to harm.'],
    ['No arrests were made.', 'Nobody has been arrested, police said.'],
  ])('matches %s / %s', (a, b) => {
    expect(agreed(a, b)).toEqual([[a, b]]);
    expect(agreed(b, a)).toEqual([[b, a]]);
  });

  it.each([
    ['another act', 'No one was injured.', 'Nobody was arrested.'],
    ['somebody', 'No one was injured.', 'Six people were injured.'],
    [
      'an article that tells both',
      'No one was hurt.\n\nA sailor was hurt later.',
      'Nobody was hurt.',
    ],
  ])('matches nothing with %s', (_, a, b) => {
    expect(agreed(a, b)).toEqual([]);
  });
});
