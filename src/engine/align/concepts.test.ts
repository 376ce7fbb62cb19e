import { describe, expect, it } from 'vitest';
import { conceptsOf } from './concepts';
import { CONCEPTS } from './concepts.table';

describe('conceptsOf', () => {
  it('joins words that tell the same, and no others', () => {
    expect(conceptsOf('headway')).toEqual(conceptsOf('progress'));
    expect(conceptsOf('headway')).not.toEqual([]);
    expect(conceptsOf('umbrella')).toEqual([]);
  });

  it('holds rows of two words or more, each of one word', () => {
    for (const row of CONCEPTS) expect(row).toMatch(/^[a-z]+( [a-z]+)+$/);
  });
});
