import { expect, it } from 'vitest';
import type { Link } from '../model/comparison';
import { placeOf, sampleArticle } from './sample.fixture';
import { relatedPlaces } from './related-places';

const a = sampleArticle('a', 'Flood\nAbout 300 people left. The river fell.');
const b = sampleArticle('b', 'Water\nMore than 400 fled their homes. Cellars were full.');
const left = placeOf(a, 'About 300 people left.');
const fled = placeOf(b, 'More than 400 fled their homes.');
const cellars = placeOf(b, 'Cellars were full.');
const link = (confidence: number, from: Link['a'], to: Link['b']): Link => ({
  a: from,
  b: to,
  relation: 'partial',
  confidence,
  reasons: ['people'],
});

it('lists what an article has that is matched with a fact, the likeliest first and each once', () => {
  const links = [link(0.3, left, cellars), link(0.4, left, fled), link(0.2, fled, left)];
  expect(relatedPlaces({ links }, { evidence: [left] }, 'b')).toEqual([fled, cellars]);
});

it('lists nothing that is matched with other words', () => {
  const fell = placeOf(a, 'The river fell.');
  expect(relatedPlaces({ links: [link(0.4, fell, cellars)] }, { evidence: [left] }, 'b')).toEqual(
    [],
  );
});
