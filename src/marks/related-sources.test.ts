import { describe, expect, it } from 'vitest';
import { sayApart, standsApart } from './related-sources';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';

const a = sampleArticle(
  'a',
  'Fire\nA mill burned. Nobody was hurt. The cause is open. Work stops.',
);
const b = sampleArticle(
  'b',
  'Mill\nA mill went up in flames. Owners wept. It rained. Then it stopped.',
);
const c = sampleArticle(
  'c',
  'Vote\nThe council met. It voted at noon. The mayor lost. She will go on.',
);
const link = (relation: 'same' | 'partial', one = a, other = b) => ({
  a: placeOf(one, one === a ? 'A mill burned.' : 'The council met.'),
  b: placeOf(other, 'A mill went up in flames.'),
  relation,
  confidence: 0.9,
  reasons: ['mill'],
});
const apart = (...given: Parameters<typeof sampleComparison>) => {
  const comparison = sampleComparison(...given);
  return comparison.articles.flatMap(({ id }) => (standsApart(comparison, id) ? [id] : []));
};

describe('standsApart', () => {
  it('is true of what has neither fact nor strong match with any other', () => {
    expect(apart([a, b, c], { links: [link('same')] })).toEqual(['c']);
    expect(apart([a, b, c], { links: [link('same'), link('partial', c)] })).toEqual(['c']);
    expect(apart([a, b], { links: [link('partial')] })).toEqual(['a', 'b']);
  });

  it('is false where nothing can be said', () => {
    const foreign = { ...c, meta: { ...c.meta, language: 'de' } };
    const short = sampleArticle('c', 'Vote\nThe council met.');
    const links = [link('same')];
    expect(apart([a])).toEqual([]);
    expect(apart([a, b, foreign], { links })).toEqual([]);
    expect(apart([a, b, short], { links })).toEqual([]);
    expect(apart([a, b, c], { links, complete: false })).toEqual([]);
    expect(apart([a, { ...b, copyOf: 'a' }])).toEqual([]);
  });

  it('is said of the other article, or of all others', () => {
    expect(sayApart(sampleComparison([a, b]))).toMatch(/with the other article: another event\?$/);
    expect(sayApart(sampleComparison([a, b, c]))).toMatch(/with the other articles: /);
  });
});
