import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { readStretch } from './clause-context';
import { deniedReceipt } from './denied-receipt';
import { readClaim } from './read-claim';

const OPENING = 'A week at the quay\n\nThe town of Ellmar slept badly, and the wind did not turn.';

function claimIn(sentence: string) {
  const article = prepareText(`${OPENING}\n\n${sentence}\n`);
  const start = article.text.indexOf(sentence);
  const span = { start, end: start + sentence.length };
  return readClaim(readStretch({ article, span, bearers: new Map() }).clauses[0]!);
}

const between = (a: string, b: string) => deniedReceipt(claimIn(a), claimIn(b))?.join(' / ');

const DENIED: readonly (readonly [string, string, string])[] = [
  [
    'The harbour master had not seen the survey.',
    'The harbour master was handed the survey in March.',
    'not seen / handed',
  ],
  [
    'The harbour master received no survey of the quay.',
    'The divers sent the harbour master a survey in March.',
    'not received / sent',
  ],
  [
    'The survey was not shown to the harbour master, his office said.',
    'The harbour master read the survey on a train.',
    'not shown / read',
  ],
];

const INNOCENT: readonly (readonly [string, string])[] = [
  // Both deny, or neither does.
  ['The harbour master had not seen the survey.', 'The harbour master never read the survey.'],
  ['The harbour master saw the survey.', 'The harbour master was handed the survey.'],
  // Somebody else, something else.
  ['The harbour master had not seen the survey.', 'The mayor was handed the survey.'],
  ['The harbour master had not seen the survey.', 'The harbour master was handed a bill.'],
  // In part, and what may be.
  ['The harbour master has not seen all of the survey.', 'The harbour master read the survey.'],
  ['The harbour master had not seen the survey.', 'The harbour master should read the survey.'],
];

describe('deniedReceipt', () => {
  it.each(DENIED)('%s | %s', (a, b, words) => {
    expect(between(a, b)).toBe(words);
    expect(between(b, a)).toBe(words.split(' / ').reverse().join(' / '));
  });

  it.each(INNOCENT)('finds nothing: %s | %s', (a, b) => {
    expect(between(a, b)).toBeUndefined();
    expect(between(b, a)).toBeUndefined();
  });
});
