import { describe, expect, it } from 'vitest';
import { findPageDate, readMonthNames } from './page-date';

const ENGLISH = readMonthNames('en');
const iso = (line: string, months = ENGLISH) => findPageDate(line, months)?.iso ?? null;

describe('findPageDate', () => {
  it.each([
    ['8:15 pm - Tuesday March 3, 2026', '2026-03-03T20:15'],
    ['Tuesday, 03 March 2026', '2026-03-03'],
    ['Published March 3rd, 2026 at 9 a.m. ET', '2026-03-03T09:00'],
    ['Mar. 3, 2026, 12:05 AM', '2026-03-03T00:05'],
    ['2026-03-03T20:15:00+01:00', '2026-03-03T20:15'],
    ['2026/3/3 20:15', '2026-03-03T20:15'],
    ['03.03.2026 | 20:15', '2026-03-03T20:15'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['2026年3月3日', '2026-03-03'],
    ['2026年3月3日 9時05分', '2026-03-03T09:05'],
    ['2026년 3월 3일', '2026-03-03'],
    ['2026. 3. 3.', '2026-03-03'],
    ['3 Sept 2026', '2026-09-03'],
  ])('reads %s', (line, expected) => {
    expect(iso(line)).toBe(expected);
  });

  it.each([
    ['es', '3 de marzo de 2026'],
    ['de', '3. März 2026'],
    ['fr', 'mardi 3 mars 2026'],
    ['ru', '3 марта 2026'],
    ['id', '3 Maret 2026'],
  ])('knows the month names of the page (%s)', (language, line) => {
    expect(iso(line, readMonthNames(language))).toBe('2026-03-03');
  });

  it('does not guess: no year, no such day, day and month that could be swapped', () => {
    expect(iso('March 3')).toBeNull();
    expect(iso('31 February 2026')).toBeNull();
    expect(iso('03/04/2026')).toBeNull();
    expect(iso('Room 2026, seat 3')).toBeNull();
  });

  it('takes a time only where it stands beside the date', () => {
    expect(iso('At 9:30 the doors of the old hall opened for good on 3 March 2026')).toBe(
      '2026-03-03',
    );
  });

  it('tells where date and time stand', () => {
    const line = 'Updated 3 March 2026, 20:15 by staff';
    const found = findPageDate(line, ENGLISH);
    expect(line.slice(found?.start, found?.end)).toBe('3 March 2026, 20:15');
  });
});
