import { describe, expect, it } from 'vitest';
import { readMark, writeMark } from './mark-code';

const articles = [{ id: 'a', text: 'One two three.' }];

describe('the selected mark in the address', () => {
  it.each([null, 'f3@a4.7', '@a0.14', 'l-a0.3-b4.9@a0.3'])(
    'is read as it was written: %s',
    (code) => {
      expect(writeMark(readMark(code, articles))).toBe(code);
    },
  );

  it.each(['f3@b0.3', 'f3@a4.99', 'f3@a7.7', 'f3', '@', ''])('is none for %j', (code) => {
    expect(readMark(code, articles)).toBeNull();
  });
});
