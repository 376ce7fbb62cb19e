import { describe, expect, it } from 'vitest';
import { isAboutWriter } from './writers';

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
