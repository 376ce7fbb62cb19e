import { expect, it } from 'vitest';
import { sayDay } from './say-day';

it('says the day of a page in words, without an hour of which nobody knows the zone', () => {
  expect(sayDay('2026-02-01T10:04')).toBe('1 Feb 2026');
  expect(sayDay('2025-11-06')).toBe('6 Nov 2025');
});

it('leaves alone what is no date', () => {
  expect(sayDay('last spring')).toBe('last spring');
  expect(sayDay(null)).toBe('');
});
