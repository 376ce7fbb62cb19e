import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { isInsideWord } from './is-inside-word';

/** The tokens that are inside a word, joined by blanks. */
function inside(text: string): string {
  const { tokens } = prepareText(text);
  return tokens
    .filter((_, at) => isInsideWord(tokens, at))
    .map((token) => token.text)
    .join(' ');
}

describe('isInsideWord', () => {
  it.each([
    ['The rush-hour ferry sank.', '- hour'],
    ['A mother-of-two left.', '- of - two'],
    ['The wall - the old one - fell.', ''],
    ['The wall fell.', ''],
    ['-', ''],
  ])('finds in "%s" the parts "%s"', (text, expected) => {
    expect(inside(text)).toBe(expected);
  });
});
