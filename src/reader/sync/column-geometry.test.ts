import { expect, it } from 'vitest';
import { extentOf, extentOfSentences } from './column-geometry';

const geometry = {
  // A sentence, the mark at its beginning, and the sentence after it.
  starts: [10, 10, 90],
  tops: [100, 100, 220],
  bottoms: [200, 140, 240],
  maxScrollPx: 0,
  viewportPx: 0,
  widthPx: 0,
};

it('reaches to the end of a sentence whose last words no mark covers', () => {
  expect(extentOf(geometry, { start: 10, end: 50 }).bottom).toBe(140);
  expect(extentOfSentences(geometry, { start: 10, end: 89 })).toEqual({ top: 100, bottom: 200 });
  expect(extentOfSentences(geometry, { start: 10, end: 120 })).toEqual({ top: 100, bottom: 240 });
});
