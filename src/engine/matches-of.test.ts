import { describe, expect, it } from 'vitest';
import { matchesOf } from './matches-of';

describe('matchesOf', () => {
  it.each([/o+/g, /\b/g, /(?<vowel>[aeiou])./g, /z/g])(
    'gives what matchAll gives of %s',
    (pattern) =>
      expect(matchesOf('two foolish geese', pattern)).toEqual([
        ...'two foolish geese'.matchAll(pattern),
      ]),
  );

  it('begins anew wherever the pattern was left', () => {
    const pattern = /o/g;
    pattern.test('two foolish geese');
    expect(matchesOf('two', pattern).map(({ index }) => index)).toEqual([2]);
  });

  it('does not take a pattern that would match for ever', () =>
    expect(() => matchesOf('two', /o/)).toThrow(RangeError));
});
