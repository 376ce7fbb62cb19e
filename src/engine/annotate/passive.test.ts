import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { isAfterBe } from './passive';

function ask(sentence: string, verb: string): boolean {
  const { sentences, tokens } = prepareText(`Night on the coast\n\n${sentence}\n`);
  const { firstToken, endToken } = sentences.at(-1)!;
  const own = tokens.slice(firstToken, endToken);
  return isAfterBe(
    own,
    own.findIndex(({ text }) => text === verb),
  );
}

describe('isAfterBe', () => {
  it.each([
    ['The captain was dismissed by the port.', 'dismissed'],
    ['The captain has not been formally dismissed.', 'dismissed'],
  ])('knows a passive: %s', (sentence, verb) => expect(ask(sentence, verb)).toBe(true));

  it.each([
    ['The port dismissed the captain.', 'dismissed'],
    ['There was a row and in the end the port dismissed the captain.', 'dismissed'],
  ])('leaves who acts alone: %s', (sentence, verb) => expect(ask(sentence, verb)).toBe(false));
});
