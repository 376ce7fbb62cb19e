import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../marks/sample.fixture';
import { foldText } from './fold-text';
import { makeSearchable, searchArticles } from './search-articles';

const a = sampleArticle('a', 'Café fire\nThe café’s owner said “nobody  stayed”. A café burned.');
const b = sampleArticle('b', 'Fire\nCAFE owners met (twice).');

/** The hits as `article: words`. */
function found(words: string): string[] {
  return searchArticles(makeSearchable([a, b]), words).hits.map(
    (hit) => `${hit.article}: ${hit.words}`,
  );
}

describe('searchArticles', () => {
  it('finds words in every article, whatever their case and accents', () => {
    expect(found('cafe')).toEqual(['a: Café', 'a: café', 'a: café', 'b: CAFE']);
    expect(found('CAFÉ OWN')).toEqual(['b: CAFE own']);
  });

  it('takes typed quotation marks and spaces for printed ones', () => {
    expect(found(`cafe's owner said "nobody stayed"`)).toEqual([
      'a: café’s owner said “nobody  stayed”',
    ]);
  });

  it('takes signs for themselves', () => {
    expect(found('(twice)')).toEqual(['b: (twice)']);
    expect(found('.*')).toEqual([]);
  });

  it('shows no signs of Markdown around a hit', () => {
    const c = sampleArticle('c', 'Fire\nThe **old mill** burned; the **owner** wept.');
    const around = (words: string) =>
      searchArticles(makeSearchable([c]), words).hits.map(
        (hit) => hit.before + hit.words + hit.after,
      );
    expect(around('mill')).toEqual(['The old mill burned; the owner wept.']);
    expect(around('owner')).toEqual(['The old mill burned; the owner wept.']);
  });

  it('finds nothing for nothing or one letter', () => {
    expect(found('  ')).toEqual([]);
    expect(found('c')).toEqual([]);
  });

  it('counts by article and shows the words around a hit', () => {
    const { counts, total, hits } = searchArticles(makeSearchable([a, b]), 'owner');
    expect(counts).toEqual({ a: 1, b: 1 });
    expect(total).toBe(2);
    expect(hits[1]).toMatchObject({
      // Not the headline above it.
      before: 'CAFE ',
      words: 'owner',
      after: 's met (twice).',
    });
  });

  it('counts on beyond the hits that it lists', () => {
    const many = sampleArticle('a', `T\n${'fire '.repeat(700)}`);
    const { hits, total } = searchArticles(makeSearchable([many]), 'fire');
    expect(total).toBe(700);
    expect(hits).toHaveLength(500);
  });
});

describe('foldText', () => {
  it('is as long as the text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
      { seed: 5, numRuns: 500 },
    );
    expect(foldText('İÉ’\u00a0ﬁ')).toHaveLength(5);
  });
});
