import { expect, it } from 'vitest';
import type { NoiseMark } from '../model/comparison';
import { whyNoise } from './noise-blocks';
import { placeOf, sampleArticle } from './sample.fixture';
import { touchingSpans } from './touching-spans';

const article = sampleArticle('a', 'Fair\nThe fair opened. Share this.\nPrint | Log in');
const noise = (words: string, reason: string): NoiseMark => ({
  ...placeOf(article, words),
  kind: 'furniture',
  reason,
  confidence: 1,
});

it('gives every block what touches it, in whatever order it comes', () => {
  const marks = [noise('Log in', 'login'), noise('Share this.', 'share'), noise('Print', 'print')];
  const reasons = touchingSpans(article.blocks, marks).map((own) => own.map((one) => one.reason));
  expect(reasons).toEqual([[], ['share'], ['print', 'login']]);
  const across = { start: 2, end: 8 };
  expect(touchingSpans(article.blocks, [across])).toEqual([[across], [across], []]);
});

it('says why a block is not the story only where nearly all of it is noise', () => {
  const [, body, foot] = article.blocks;
  expect(whyNoise(body!, [noise('Share this.', 'share')])).toEqual([]);
  expect(whyNoise(foot!, [noise('Print', 'print'), noise(' | Log in', 'login')])).toEqual([
    'print',
    'login',
  ]);
  expect(whyNoise(body!, [])).toEqual([]);
});
