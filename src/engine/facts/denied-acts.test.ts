import { describe, expect, it } from 'vitest';
import { readSentence } from '../testing/read-sentence';
import { isDenied, opposedPhrases, surelyDenied } from './denied-acts';

const OPENING = 'Night on the coast\nThe town of Halvik woke early.\n';

const read = (sentence: string) => readSentence(OPENING, sentence);

const DENIED: readonly (readonly [string, string, string])[] = [
  [
    'Captain Ove Lund said the port had not spoken to Rita Holm.',
    'The port has already held talks with Rita Holm, sources said.',
    'not spoken / talks',
  ],
  [
    'There had been no contact between the port and Rita Holm.',
    'The port held secret talks with Rita Holm.',
    'no contact / talks',
  ],
  [
    'Captain Ove Lund said experts checked the crane in June.',
    'The office said no inspection of the crane was carried out in June.',
    'checked / no inspection',
  ],
  [
    'Ove Lund said the powers of the port should be reviewed.',
    'Ove Lund said that he did not question the powers of the port.',
    'should … reviewed / not question',
  ],
  [
    'Holm was told of the decision by Ove Lund at the training ground.',
    'Holm was sacked by Ove Lund in a short phone call.',
    'at the training ground / phone call',
  ],
];

const AGREEING: readonly (readonly [string, string])[] = [
  ['The port had not spoken to Rita Holm.', 'The port held no talks with Rita Holm.'],
  ['The port held talks with Rita Holm.', 'The port spoke to Rita Holm.'],
  ['The harbour office released the letters.', 'The letters that the mayor failed to release.'],
  ['Police stopped for talks with Rita Holm.', 'Police held talks with Rita Holm.'],
  ['The mayor told reporters at the office.', 'The mayor told reporters in a phone call.'],
  ['The crane should be checked.', 'The crane was not checked.'],
];

describe('surelyDenied', () => {
  it.each(DENIED)('finds that one denies the other: %s / %s', (a, b, words) => {
    expect(surelyDenied(read(a), read(b))).toEqual([words]);
    expect(surelyDenied(read(b), read(a))).toEqual([words.split(' / ').toReversed().join(' / ')]);
  });

  it.each(AGREEING)('finds no denial in: %s / %s', (a, b) => {
    expect(surelyDenied(read(a), read(b))).toEqual([]);
    expect(surelyDenied(read(b), read(a))).toEqual([]);
  });
});

describe('isDenied', () => {
  it('doubts where who did it is left open', () => {
    const [a, b] = [
      'She paid the fine for the ferry.',
      'Holm had not paid the fine for the ferry.',
    ];
    expect(surelyDenied(read(a), read(b))).toEqual([]);
    expect(isDenied(read(a), read(b))).toBe(true);
  });
});

describe('opposedPhrases', () => {
  const between = (a: string, b: string) => opposedPhrases(read(a).sentence!, read(b).sentence!);

  it.each([
    ['The ferry kept within the limit.', 'The ferry was at 40 kph, well over the 30 kph limit.'],
    ['The order takes effect immediately.', 'The order will not come into force until Monday.'],
  ])('finds what excludes each other: %s / %s', (a, b) => {
    expect(between(a, b)).not.toBeNull();
    expect(between(b, a)).not.toBeNull();
  });

  it.each([
    ['The ferry kept within the limit.', 'The bus was well over the 30 kph limit.'],
    ['The order takes effect immediately.', 'The order took effect on Monday.'],
    ['The ferry kept within the limit.', 'The ferry was well inside the 30 kph limit.'],
  ])('finds nothing in: %s / %s', (a, b) => {
    expect(between(a, b)).toBeNull();
  });
});
