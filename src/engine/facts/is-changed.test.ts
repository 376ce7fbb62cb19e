import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { isChanged } from './is-changed';

describe('isChanged', () => {
  it.each([
    ['The coast road was closed during the night.', true],
    ['The coast road is closed again.', true],
    [
      'The coast road is closed, and the mayor said on Monday that it was the worst year since.',
      false,
    ],
  ])('sees whether a state is one of several in %s', (sentence, expected) => {
    const { tokens } = prepareText(sentence);
    expect(isChanged(tokens, tokens.find(({ lower }) => lower === 'closed')!)).toBe(expected);
  });
});
