import { describe, expect, it } from 'vitest';
import { makeFactRows } from './fact-grid';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';
import { countSharing } from './sharing';
import { sourceColumns } from './source-columns';
import { countWords, countWordShares } from './word-shares';

const a = sampleArticle('a', 'Mill fire\nA mill burned. Ten people fled.\nSubscribe to our letter');
const b = sampleArticle('b', 'Fire\nFire took the mill.');
const comparison = sampleComparison([a, b], {
  links: [
    {
      a: placeOf(a, 'A mill burned.'),
      b: placeOf(b, 'Fire took the mill.'),
      relation: 'same',
      confidence: 0.9,
      reasons: ['mill'],
    },
  ],
  facts: [
    {
      id: 'f1',
      statement: 'A mill burned.',
      status: 'shared',
      confidence: 0.9,
      evidence: [placeOf(a, 'A mill burned.'), placeOf(b, 'Fire took the mill.')],
    },
    {
      id: 'f2',
      statement: 'Ten people fled.',
      status: 'single',
      confidence: 0.9,
      evidence: [placeOf(a, 'Ten people fled.')],
    },
  ],
  noise: [
    {
      ...placeOf(a, 'Subscribe to our letter'),
      kind: 'furniture',
      reason: 'sign-up',
      confidence: 0.9,
    },
  ],
});

describe('countWordShares', () => {
  it('gives every word to one use', () => {
    expect(countWordShares(comparison)).toEqual([
      {
        article: 'a',
        words: { shared: 3, related: 0, 'only-here': 3, heading: 2, noise: 4 },
        total: 12,
      },
      {
        article: 'b',
        words: { shared: 4, related: 0, 'only-here': 0, heading: 1, noise: 0 },
        total: 5,
      },
    ]);
  });

  it('does not count a match that no fact vouches for as told by both, unless the reader made it', () => {
    const bare = { ...comparison, facts: [] };
    expect(countWordShares(bare)[0]?.words).toMatchObject({ shared: 0, related: 3 });
    const made = bare.links.map((link) => ({ ...link, byReader: true as const }));
    expect(countWordShares({ ...bare, links: made })[0]?.words).toMatchObject({
      shared: 3,
      related: 0,
    });
  });

  it('adds up to the words of the text', () => {
    for (const [index, { text }] of comparison.articles.entries()) {
      expect(countWordShares(comparison)[index]?.total).toBe(countWords(text));
    }
  });

  it('counts no words in an empty article', () => {
    const [shares] = countWordShares(sampleComparison([sampleArticle('a', '')]));
    expect(shares?.total).toBe(0);
  });
});

describe('countSharing', () => {
  it('counts every combination, those of most sources first, and each source alone', () => {
    const columns = sourceColumns(comparison);
    expect(countSharing(makeFactRows(comparison, columns), columns)).toEqual([
      { columns: ['a', 'b'], count: 1 },
      { columns: ['a'], count: 1 },
      { columns: ['b'], count: 0 },
    ]);
  });
});
