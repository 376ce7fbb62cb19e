import { expect, it } from 'vitest';
import { nameWithoutEnding } from './name-without-ending';

it.each([
  ['Bridge shut for repairs.txt', 'Bridge shut for repairs'],
  ['page.HTML', 'page'],
  ['At 5.30 p.m', 'At 5.30 p.m'],
  ['.txt', '.txt'],
])('takes the kind of file off %s', (file, name) => {
  expect(nameWithoutEnding(file)).toBe(name);
});
