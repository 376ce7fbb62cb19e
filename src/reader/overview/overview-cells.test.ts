import { describe, expect, it } from 'vitest';
import { findMarks } from '../../marks/find-marks';
import { coverStories } from '../../marks/only-here';
import { placeOf, sampleArticle, sampleComparison } from '../../marks/sample.fixture';
import type { Link } from '../../model/comparison';
import { overviewCells } from './overview-cells';

const a = sampleArticle('a', 'Mill fire\nA mill burned.\nTen people fled.');
const b = sampleArticle('b', 'Fire\nFire took the mill.');
const link: Link = {
  a: placeOf(a, 'A mill burned.'),
  b: placeOf(b, 'Fire took the mill.'),
  relation: 'same',
  confidence: 0.9,
  reasons: ['mill'],
};

function kinds(links: readonly Link[]) {
  const comparison = sampleComparison([a, b], { links });
  return overviewCells(a, coverStories(comparison), findMarks(comparison)).map(({ kind }) => kind);
}

describe('overviewCells', () => {
  it('tells a paragraph that is matched weakly at most from one that is shared', () => {
    expect(kinds([link])).toEqual(['only-here', 'related', 'only-here']);
    expect(kinds([{ ...link, byReader: true }])).toEqual(['only-here', 'shared', 'only-here']);
  });
});
