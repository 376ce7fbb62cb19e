import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { claimOf } from './claim';

function claimIn(sentence: string): string {
  const { tokens } = prepareText(sentence);
  const claim = claimOf(tokens);
  return sentence.slice(claim[0]!.start, claim.at(-1)!.end);
}

describe('claimOf', () => {
  it.each([
    ['The leak was stopped, the mayor told reporters.', 'The leak was stopped'],
    ['Mayor Olga Brandt said the leak was stopped.', 'the leak was stopped.'],
    ['The mayor told reporters that the leak was stopped.', 'the leak was stopped.'],
    ['The leak was stopped, according to Mayor Olga Brandt.', 'The leak was stopped'],
  ])('leaves out who says so: %s', (sentence, claim) => {
    expect(claimIn(sentence)).toBe(claim);
  });

  it.each([
    'The mayor was told of the leak by the port.',
    'The crews sealed the leak, and the mayor thanked them.',
    'The mayor told reporters.',
    'The chapel is undamaged, the mayor said after crews had examined it.',
  ])('leaves as it is: %s', (sentence) => {
    expect(claimIn(sentence)).toBe(sentence);
  });
});
