import { describe, expect, it } from 'vitest';
import { readSentence } from '../testing/read-sentence';
import { isDenied, surelyDenied } from './denied-acts';

const OPENING = 'Night on the coast\nThe town of Halvik woke early.\n';

const read = (sentence: string) => readSentence(OPENING, sentence);

const OPEN: readonly (readonly [string, string])[] = [
  [
    'The army said its soldiers had not entered the village.',
    'Soldiers moved into the village at dawn, residents said.',
  ],
  ['The port said no cargo data had been copied.', 'Thieves have the cargo data of the port.'],
  [
    'Lund denied that the toll broke the port pact of the two towns.',
    'Lund tore up the port pact with his toll.',
  ],
];

const AGREEING: readonly (readonly [string, string])[] = [
  ['The port had not seen the report until Monday.', 'The port was handed the report on Monday.'],
  ['The office said it had not changed its stance.', 'The office reinforced its stance.'],
  ['The council did not approve the plan.', 'The council rejected the plan.'],
  ['The police did not name the man.', 'The police refused to name the man.'],
  ['The captain was not told why the ferry sank.', 'The captain was told that the ferry sank.'],
  [
    'Lund denied the accusation that he broke the pact.',
    'Lund called the accusation that he broke the pact a joke.',
  ],
];

describe('isDenied', () => {
  it.each(OPEN)('lets two stand apart of which one denies what may be meant: %s / %s', (a, b) => {
    expect(isDenied(read(a), read(b))).toBe(true);
    expect(isDenied(read(b), read(a))).toBe(true);
    expect(surelyDenied(read(a), read(b))).toEqual([]);
  });

  it.each(AGREEING)('finds nothing denied in: %s / %s', (a, b) => {
    expect(isDenied(read(a), read(b))).toBe(false);
    expect(isDenied(read(b), read(a))).toBe(false);
  });
});

const RECEIPTS: readonly (readonly [string, string, string])[] = [
  [
    'A spokesman said the pilot had not seen the report.',
    'The pilot was handed the report weeks ago.',
    'not seen / handed',
  ],
  [
    'The port said it had never been told of the leak.',
    'The port was informed of the leak in May.',
    'not told / informed',
  ],
  [
    'The port had received no warning of the leak.',
    'Two divers alerted the port to the leak.',
    'not received / alerted',
  ],
];

describe('surelyDenied', () => {
  it.each(RECEIPTS)('finds who got something and did not get it: %s / %s', (a, b, words) => {
    expect(surelyDenied(read(a), read(b))).toEqual([words]);
    expect(surelyDenied(read(b), read(a))).toEqual([words.split(' / ').toReversed().join(' / ')]);
  });

  it('finds no denial where another got it', () => {
    const [a, b] = ['The mayor had not seen the report.', 'The pilot was handed the report.'];
    expect(surelyDenied(read(a), read(b))).toEqual([]);
  });
});
