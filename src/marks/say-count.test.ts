import { expect, it } from 'vitest';
import { sayCount } from './say-count';

it('says one of a thing in the singular, and none or more in the plural', () => {
  expect([0, 1, 2].map((count) => sayCount(count, 'fact'))).toEqual([
    '0 facts',
    '1 fact',
    '2 facts',
  ]);
});
