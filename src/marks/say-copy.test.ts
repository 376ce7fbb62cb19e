import { expect, it } from 'vitest';
import { sampleArticle } from './sample.fixture';
import { sayCopies, sayCopy } from './say-copy';

const articles = [
  sampleArticle('a', 'One'),
  sampleArticle('b', 'Two'),
  sampleArticle('c', 'Two', 'b'),
  sampleArticle('d', 'Two', 'c'),
];

it('tells what an article is near-identical to, and not who took it from whom', () => {
  expect(articles.map((article) => sayCopy(article, articles))).toEqual([
    '',
    'near-identical to C and D',
    'near-identical to B and D',
    'near-identical to B and C',
  ]);
});

it('says which articles are no sources of their own', () => {
  expect(sayCopies(articles)).toBe('B, C and D are near-identical');
  expect(sayCopies(articles.slice(0, 2))).toBe('');
});
