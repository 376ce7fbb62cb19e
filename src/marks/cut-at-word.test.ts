import { expect, it } from 'vitest';
import { cutAtWord } from './cut-at-word';

it.each([
  ['old mill', 8, 'old mill'],
  ['old mills', 8, 'old …'],
  ['old mill burned', 8, 'old mill …'],
  ['windmills burned', 4, 'wind …'],
  ['\u{1F525}\u{1F525}', 3, '\u{1F525} …'],
  ['', 0, ''],
])('cuts %j after %i units at most', (words, most, cut) => {
  expect(cutAtWord(words, most)).toBe(cut);
});
