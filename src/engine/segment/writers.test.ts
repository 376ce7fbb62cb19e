import { describe, expect, it } from 'vitest';
import { readMonthNames } from './page-date';
import { readPageLines } from './page-lines';
import { findWriters, isAboutWriter } from './writers';

const WRITERS = ['Rita Holm', 'BEN LANE'];

describe('isAboutWriter', () => {
  it.each([
    'Rita Holm',
    'RITA HOLM',
    'Holm covers harbours for the Coast Press.',
    'Ben Lane is the Coast’s chief reporter.',
    'Rita Holm, who lives in Malo, joined the paper in 2019.',
    'Lane can be reached at the newsroom.',
  ])('knows %s', (line) => {
    expect(isAboutWriter(line, WRITERS)).toBe(true);
  });

  it.each([
    'Rita Holmes covers harbours for the Coast Press.',
    'Holm said the wall would be rebuilt.',
    'Rita Holm saw the wall fall.',
    'Mayor Cole covers his costs.',
    'Lane Street is closed to all but writers.',
    '',
  ])('takes %s for story', (line) => {
    expect(isAboutWriter(line, WRITERS)).toBe(false);
  });
});

describe('findWriters', () => {
  const writers = (head: readonly string[]) => {
    const text = head.join('\n');
    const raw = { name: 'page.txt', sha256: 'x', format: 'text' as const, text, hints: [] };
    const lines = readPageLines({ ...raw, declared: {} }, readMonthNames('en'));
    return findWriters(lines, 0, lines.length);
  };

  it('names each writer once, whether `By` stands before them or not', () => {
    expect(writers(['Wall falls', 'By Rita Holm and Ben Lane', 'By Rita Holm'])).toEqual([
      'Rita Holm',
      'Ben Lane',
    ]);
    expect(writers(['Wall falls', 'Rita Holm', 'Menu'])).toEqual(['Rita Holm']);
  });

  it('takes no row of bylines for the writers of one story', () => {
    const names = 'ABCDEFGHIJKL'.split('').map((letter) => `By Rita ${letter}olm`);
    expect(writers(['Wall falls', ...names]).length).toBeLessThan(names.length);
  });
});
