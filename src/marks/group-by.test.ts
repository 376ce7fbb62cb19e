import { describe, expect, it } from 'vitest';
import { groupBy } from './group-by';

describe('groupBy', () => {
  it('keeps the order of keys and of the items under each', () => {
    const groups = groupBy(['oak', 'elm', 'ash', 'olive'], (tree) => tree.charAt(0));
    expect([...groups]).toEqual([
      ['o', ['oak', 'olive']],
      ['e', ['elm']],
      ['a', ['ash']],
    ]);
  });

  it('has no group of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
