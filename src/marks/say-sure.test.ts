import { expect, it } from 'vitest';
import { saySure } from './say-sure';

it('gives odds only of what was measured', () => {
  expect(saySure({ confidence: 0.804 })).toBe('sure 80 %');
  expect(saySure({ confidence: 0.98 }, true)).toBe('please check');
  expect(saySure({ confidence: 1, byReader: true }, true)).toBe('set by the reader');
});
