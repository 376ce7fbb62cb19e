import { expect, it } from 'vitest';
import { saySure } from './say-sure';

it('gives odds only of what was measured', () => {
  expect(saySure({ confidence: 0.804 })).toBe('sure 80 %');
  expect(saySure({ confidence: 0.98 }, 'conflict')).toBe('please check');
  expect(saySure({ confidence: 0.98 }, 'only-here')).toBe('');
  expect(saySure({ confidence: 1, byReader: true }, 'conflict')).toBe('set by the reader');
});
