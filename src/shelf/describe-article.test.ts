import { describe, expect, it } from 'vitest';
import { placeOf, sampleArticle, sampleComparison } from '../marks/sample.fixture';
import { describeArticle } from './describe-article';

const PAGE = sampleArticle('a', 'The dam held\nIt held on Monday.\n12 views\n14 views\nShare');
const noiseAt = (words: string, reason: string) => ({
  ...placeOf(PAGE, words),
  kind: 'furniture' as const,
  reason,
  confidence: 0.9,
});

describe('describeArticle', () => {
  it('counts the story and the noise, and says why, most frequent first', () => {
    const noise = [
      noiseAt('Share', 'share button'),
      noiseAt('12 views', 'view counter'),
      noiseAt('14 views', 'view counter'),
    ];
    expect(describeArticle(sampleComparison([PAGE], { noise }))).toEqual({
      title: 'The dam held',
      outlet: 'Paper A',
      origin: '',
      counts: '1 paragraph of story, 3 pieces taken as noise',
      reasons: ['view counter (2)', 'share button'],
      warning: null,
    });
  });

  it('warns of a page without a story and of another language', () => {
    const bare = sampleArticle('a', 'Login');
    expect(describeArticle(sampleComparison([bare])).warning).toContain('No story');
    const german = { ...PAGE, meta: { ...PAGE.meta, language: 'de' } };
    expect(describeArticle(sampleComparison([german])).warning).toContain('German');
  });
});
