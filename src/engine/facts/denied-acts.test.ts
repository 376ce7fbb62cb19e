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

const IN_OTHER_WORDS: readonly (readonly [string, string, string])[] = [
  [
    'The harbour board of Halvik has not approved the sale, its chairman said on Tuesday.',
    'Members of the harbour board waved the sale through on Monday.',
    'not approved / waved',
  ],
  [
    'The port did not turn down the demands of the crews.',
    'The demands of the crews were rejected by the port in a letter.',
    'not turn / rejected',
  ],
  [
    'The pilot said she had not read the letter.',
    'The pilot went through the letter twice.',
    'not read / went',
  ],
  [
    'The port was not warned about the cracks, its chief said.',
    'A diver alerted the port to the cracks in May.',
    'not warned / alerted',
  ],
];

const AGREEING: readonly (readonly [string, string])[] = [
  ['The port did not turn over the letters.', 'The port rejected the letters as forged.'],
  ['The board of Halvik has not approved the sale.', 'The buyer waved at the board of Halvik.'],
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

  it.each(IN_OTHER_WORDS)('knows an act in other words: %s / %s', (a, b, words) => {
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
    ['The opening of the pier was on schedule.', 'The pier opened two years behind schedule.'],
    ['The races went ahead as planned.', 'Half of the races were called off.'],
    ['Ann Holm remains in office.', 'Ann Holm has resigned.'],
    ['Lying on the form is a felony.', 'A lie on the form is only a misdemeanour.'],
    ['Guards shot Holm, who was unarmed.', 'Holm came at them with a knife, guards said.'],
  ])('finds what excludes each other: %s / %s', (a, b) => {
    expect(between(a, b)).not.toBeNull();
    expect(between(b, a)).not.toBeNull();
  });

  it.each([
    ['The ferry kept within the limit.', 'The bus was well over the 30 kph limit.'],
    ['The order takes effect immediately.', 'The order took effect on Monday.'],
    ['The ferry kept within the limit.', 'The ferry was well inside the 30 kph limit.'],
    ['Ann Holm remains in office.', 'Per Lund has resigned.'],
    ['The town went ahead with the races.', 'The races were called off.'],
  ])('finds nothing in: %s / %s', (a, b) => {
    expect(between(a, b)).toBeNull();
  });
});
