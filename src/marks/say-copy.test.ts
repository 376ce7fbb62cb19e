import { expect, it } from 'vitest';
import { sampleArticle } from './sample.fixture';
import { sayCopies, sayCopy } from './say-copy';

const articles = [
  sampleArticle('a', 'One'),
  sampleArticle('b', 'Two'),
  sampleArticle('c', 'Two', 'b'),
  sampleArticle('d', 'Two', 'c'),
];

it('tells a copy whose it is, and what is copied where', () => {
  expect(articles.map((article) => sayCopy(article, articles))).toEqual([
    '',
    'copied in C and D',
    'copy of B',
    'copy of B',
  ]);
});

it('says which articles are no sources of their own', () => {
  expect(sayCopies(articles)).toBe('C copies B and D copies B');
  expect(sayCopies(articles.slice(0, 2))).toBe('');
});
