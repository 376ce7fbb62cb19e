import { describe, expect, it } from 'vitest';
import { compareWords } from './word-difference';

const draw = (wording: string, other: string) =>
  compareWords(wording, other)
    .map(({ text, isOwn }) => (isOwn ? `[${text}]` : text))
    .join('');

describe('compareWords', () => {
  it('sets apart the words that the other wording has not', () => {
    expect(draw('Police shut the bridge', 'Police closed the bridge')).toBe(
      'Police [shut] the bridge',
    );
  });

  it('does not mind letter case, and loses no character', () => {
    expect(draw('The bridge is shut.', 'the bridge is shut.')).toBe('The bridge is shut.');
    const wording = '“Nothing – at all” is the same, here!';
    expect(
      compareWords(wording, 'Something else')
        .map(({ text }) => text)
        .join(''),
    ).toBe(wording);
  });
});
