import { expect, it } from 'vitest';
import type { Block } from '../../model/article';
import { sampleArticle } from '../../marks/sample.fixture';
import { planArticle } from './plan-article';
import { runInDatelines } from './run-in-datelines';

function ledBy(second: string, roles: readonly Block['role'][]) {
  const article = sampleArticle('a', `Flood\n${second}\nThe bridge fell.`);
  const blocks = article.blocks.map((block, index) => ({ ...block, role: roles[index]! }));
  const planned = planArticle({ ...article, blocks }, [], { noise: [], onlyHere: [], missing: [] });
  return runInDatelines(article.text, planned).map(({ block, dateline }) => [
    dateline && article.text.slice(dateline.start, dateline.end),
    article.text.slice(block.start, block.end),
  ]);
}

it('sets a dateline at the head of the paragraph after it', () => {
  expect(ledBy('PORTO, May 3 –', ['title', 'dateline', 'paragraph'])).toEqual([
    [null, 'Flood'],
    ['PORTO, May 3 –', 'The bridge fell.'],
  ]);
});

it('leaves a date that leads to nothing on its line', () => {
  expect(ledBy('3 May 2026', ['title', 'dateline', 'paragraph'])).toHaveLength(3);
});

it('leaves a dateline before a heading on its line', () => {
  expect(ledBy('PORTO –', ['title', 'dateline', 'heading'])).toHaveLength(3);
});
