import { expect, it } from 'vitest';
import { nameLanguage } from './name-language';

it.each([
  ['fr', 'French'],
  ['en-GB', 'British English'],
  ['zxx-', 'zxx-'],
])('calls %j %j', (tag, name) => {
  expect(nameLanguage(tag)).toBe(name);
});
