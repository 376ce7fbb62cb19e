import { describe, expect, it } from 'vitest';
import { readFactFilter, writeFactFilter } from './fact-filter-code';

describe('the filter in the address', () => {
  it.each([null, 'shared', 'conflict', 'in.a', 'in.a.c'])(
    'is read as it was written: %s',
    (code) => {
      expect(writeFactFilter(readFactFilter(code, ['a', 'b', 'c']))).toBe(code);
    },
  );

  it('is none where it is unknown or names a source that is not open', () => {
    expect(readFactFilter('magic', ['a'])).toEqual({ kind: 'all' });
    expect(readFactFilter('in.a.z', ['a'])).toEqual({ kind: 'all' });
    expect(readFactFilter('in.', ['a'])).toEqual({ kind: 'all' });
  });
});
