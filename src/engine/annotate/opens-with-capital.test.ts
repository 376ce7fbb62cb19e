import { describe, expect, it } from 'vitest';
import { opensWithCapital } from './opens-with-capital';

describe('opensWithCapital', () => {
  it.each(['Quay', 'Z', 'Ødmark', 'Ирина', '𝐐uay'])('is true for %s', (word) => {
    expect(opensWithCapital(word)).toBe(true);
  });
  it.each(['quay', '', '“Quay', '3Quay', '@', '[', 'ødmark', 'ß', '東'])(
    'is false for %j',
    (word) => {
      expect(opensWithCapital(word)).toBe(false);
    },
  );
});
