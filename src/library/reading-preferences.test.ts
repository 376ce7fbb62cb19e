import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, readPreferences } from './reading-preferences';

describe('readPreferences', () => {
  it.each([null, 'dark', 7, []])('is the default for %s', (stored) => {
    expect(readPreferences(stored)).toEqual(DEFAULT_PREFERENCES);
  });

  it('keeps what it knows and drops what it does not', () => {
    const stored = { theme: 'sepia', face: 'gothic', textSizePx: 400, singleKeys: false };
    expect(readPreferences(stored)).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'sepia',
      singleKeys: false,
    });
  });

  it('reads back what it gave', () => {
    const own = {
      ...DEFAULT_PREFERENCES,
      textSizePx: 22,
      noise: 'folded' as const,
      panelBelow: true,
    };
    expect(readPreferences(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });
});
