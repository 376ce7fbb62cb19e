import { expect, it } from 'vitest';
import { sayCorrection } from './say-correction';

const at = { sha256: 'x', start: 0, end: 1, quote: 'x' };

it('says what happened, not only that something did', () => {
  expect(sayCorrection({ kind: 'note', at, text: 'Ask.' })).toBe('Note kept.');
  expect(sayCorrection({ kind: 'note', at, text: ' ' })).toBe('Note taken off.');
  expect(sayCorrection({ kind: 'add-link', a: at, b: at, relation: 'conflict' })).toBe(
    'Linked: they contradict each other.',
  );
  expect(sayCorrection({ kind: 'judge-fact', evidence: [at], verdict: 'right' })).toBe(
    'Confirmed as right.',
  );
  expect(sayCorrection({ kind: 'judge-fact', evidence: [at], verdict: 'agree' })).toBe(
    'No conflict: a shared fact now.',
  );
});
