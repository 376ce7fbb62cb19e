import { describe, expect, it } from 'vitest';
import type { Fact, Link } from '../model/comparison';
import { comparedOnly, isCompared, silenceUncompared } from './is-compared';
import { findMissingHere } from './missing-here';
import { countOnlyHere, findOnlyHere, sayOnlyHere } from './only-here';
import { reportedBy } from './reported-by';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';

const a = sampleArticle(
  'a',
  'Fire\nA mill burned. Nobody was hurt. The cause is open.\nWork stops.',
);
const b = sampleArticle('b', 'Mill\nA mill went up in flames. Owners wept.');
const wire = sampleArticle(
  'c',
  'Fire\nA mill burned. Nobody was hurt. The cause is open.\nWork stops.',
  'a',
);
const burned = [placeOf(a, 'A mill burned.'), placeOf(b, 'A mill went up in flames.')];
const links = [
  { a: burned[0]!, b: burned[1]!, relation: 'same' as const, confidence: 0.9, reasons: ['mill'] },
];

function words(comparison: ReturnType<typeof sampleComparison>) {
  return findOnlyHere(comparison).map(({ article, start, end, sentences }) => {
    const text = comparison.articles.find(({ id }) => id === article)?.text ?? '';
    return `${article}${sentences}: ${text.slice(start, end)}`;
  });
}

const foreign = (id: string) => {
  const article = sampleArticle(id, 'Brand\nEine Mühle brannte. Niemand wurde verletzt.');
  return { ...article, meta: { ...article.meta, language: 'de' } };
};

describe('an article in another language', () => {
  const c = foreign('c');

  it('has nothing alone, misses nothing, and counts as no other source', () => {
    const comparison = sampleComparison([a, b, c], { links });
    expect(findOnlyHere(comparison)).toEqual(findOnlyHere(sampleComparison([a, b], { links })));
    expect(findMissingHere(comparison)).toEqual(
      findMissingHere(sampleComparison([a, b], { links })),
    );
    expect(findOnlyHere(sampleComparison([a, c]))).toEqual([]);
    const fact = {
      id: 'f1',
      statement: 'A mill burned.',
      status: 'shared' as const,
      confidence: 0.9,
      evidence: burned,
    };
    expect(reportedBy(comparison, fact)).toMatchObject({ count: 2, of: 2 });
  });

  it('has neither matches nor facts nor contrasts, and keeps its place and its noise', () => {
    const here = placeOf(c, 'Eine Mühle brannte.');
    const fact = {
      id: 'f1',
      statement: 'A mill burned.',
      status: 'shared' as const,
      confidence: 0.9,
    };
    const noise = {
      ...placeOf(c, 'Brand'),
      kind: 'furniture' as const,
      reason: 'menu',
      confidence: 1,
    };
    const comparison = sampleComparison([a, c, b], {
      links: [...links, { ...links[0]!, b: here }],
      facts: [{ ...fact, evidence: [burned[0]!, here, burned[1]!] }],
      noise: [noise],
    });
    const silent = silenceUncompared(comparison);
    expect(silent.links).toEqual(links);
    expect(silent.facts.map(({ evidence }) => evidence)).toEqual([burned]);
    expect(silent.articles).toBe(comparison.articles);
    expect(silent.noise).toEqual([noise]);
    expect(silenceUncompared(sampleComparison([a, b], { links })).links).toEqual(links);
  });

  it('has no place among what is compared, unless nothing else is there', () => {
    const ids = (articles: Parameters<typeof sampleComparison>[0]) =>
      comparedOnly(sampleComparison(articles)).articles.map(({ id }) => id);
    expect(ids([a, c])).toEqual(['a']);
    expect(ids([c])).toEqual(['c']);
    const tongues = ['en', 'en-GB', null, 'enm', 'sv'];
    expect(tongues.map((language) => isCompared({ ...a, meta: { ...a.meta, language } }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('findOnlyHere', () => {
  it('joins neighbouring sentences of a paragraph that nobody else states', () => {
    expect(words(sampleComparison([a, b], { links }))).toEqual([
      'a2: Nobody was hurt. The cause is open.',
      'a1: Work stops.',
      'b1: Owners wept.',
    ]);
  });

  it('finds nothing in one article, or in an article and its own copy', () => {
    expect(findOnlyHere(sampleComparison([a]))).toEqual([]);
    expect(findOnlyHere(sampleComparison([a, wire]))).toEqual([]);
  });

  it('does not let a copy speak for its original', () => {
    const same = { a: placeOf(a, 'Work stops.'), b: placeOf(wire, 'Work stops.') };
    const all = [
      ...links,
      { ...same, relation: 'same' as const, confidence: 1, reasons: ['copy'] },
    ];
    expect(words(sampleComparison([a, b, wire], { links: all }))).toContain('a1: Work stops.');
  });

  it('takes what the reader set apart for told here only, also beside a match of a few of its words', () => {
    const apart = placeOf(a, 'Nobody was hurt. The cause is open.');
    const few = placeOf(a, 'Nobody');
    const fact = {
      id: 'f1',
      statement: 'Nobody was hurt.',
      status: 'single' as const,
      confidence: 1,
      evidence: [placeOf(a, 'Nobody was hurt.')],
    };
    const weak = {
      ...links[0]!,
      a: few,
      b: placeOf(b, 'Owners wept.'),
      relation: 'partial' as const,
    };
    const tell = (facts: Fact[], match: Link) =>
      words(sampleComparison([a, b], { links: [...links, match], facts }))[0];
    expect(tell([fact], weak)).toBe('a1: The cause is open.');
    expect(tell([{ ...fact, byReader: true }], weak)).toBe(
      `a2: ${a.text.slice(apart.start, apart.end)}`,
    );
    const whole = { ...weak, a: fact.evidence[0]! };
    expect(tell([{ ...fact, byReader: true }], whole)).toBe('a1: The cause is open.');
  });

  it('leaves noise out', () => {
    const noise = [
      { ...placeOf(a, 'Work stops.'), kind: 'furniture' as const, reason: 'tag', confidence: 1 },
    ];
    expect(words(sampleComparison([a, b], { links, noise }))).not.toContain('a1: Work stops.');
  });
});

describe('findMissingHere', () => {
  it('stands where the passage would have stood', () => {
    const missing = findMissingHere(sampleComparison([a, b], { links }));
    expect(
      missing.map(({ article, block, passages }) => [article, block, passages.length]),
    ).toEqual([
      ['a', 1, 1],
      ['b', 1, 2],
    ]);
  });
});

describe('findMissingHere, of copies and weak matches', () => {
  const missingIn = (id: string, comparison: ReturnType<typeof sampleComparison>) =>
    findMissingHere(comparison)
      .filter(({ article }) => article === id)
      .flatMap(({ passages }) =>
        passages.map(({ from }) => {
          const text = comparison.articles.find((one) => one.id === from.article)?.text ?? '';
          return `${from.article}: ${text.slice(from.start, from.end)}`;
        }),
      );
  const repeated = ['A mill burned.', 'Nobody was hurt. The cause is open.', 'Work stops.'].map(
    (words) => ({
      a: placeOf(a, words),
      b: placeOf(wire, words),
      relation: 'same' as const,
      confidence: 1,
      reasons: ['copy'],
    }),
  );

  it('tells of a sentence which copies have it too, and counts it once', () => {
    const passages = findOnlyHere(
      sampleComparison([a, b, wire], { links: [...links, ...repeated.slice(0, 2)] }),
    );
    expect(
      passages.map((one) => [one.article, one.sentences, one.isRepeat, sayOnlyHere(one)]),
    ).toEqual([
      ['a', 2, false, 'only in A and C, near-identical texts'],
      ['a', 1, false, 'only here'],
      ['b', 1, false, 'only here'],
      ['c', 3, true, 'only in A and C, near-identical texts'],
      ['c', 1, false, 'only here'],
    ]);
    expect(countOnlyHere(passages)).toBe(5);
  });

  it('says once what an article and its copy say', () => {
    const alike = {
      id: 'f1',
      statement: 'Work stops.',
      status: 'shared' as const,
      confidence: 1,
      evidence: [placeOf(a, 'Work stops.'), placeOf(wire, 'Work stops.')],
    };
    const comparison = sampleComparison([a, b, wire], {
      links: [...links, ...repeated],
      facts: [alike],
    });
    expect(missingIn('b', comparison)).toEqual([
      'a: Nobody was hurt. The cause is open.',
      'a: Work stops.',
    ]);
  });

  it('keeps what only the copy says', () => {
    const longer = sampleArticle('c', `${wire.text} A second mill is safe.`, 'a');
    const comparison = sampleComparison([a, b, longer], { links: [...links, ...repeated] });
    expect(missingIn('b', comparison)).toContain('c: A second mill is safe.');
  });

  it('names nothing that is linked as related only', () => {
    const c = sampleArticle('c', 'Blaze\nOwners wept. The mill was old.');
    const d = sampleArticle('d', 'Mill lost\nThe old mill is gone, its owners in tears.');
    const shared = {
      id: 'f2',
      statement: 'Owners wept.',
      status: 'shared' as const,
      confidence: 0.9,
      evidence: [placeOf(b, 'Owners wept.'), placeOf(c, 'Owners wept.')],
    };
    const related = {
      a: placeOf(c, 'Owners wept.'),
      b: placeOf(d, 'The old mill is gone, its owners in tears.'),
      relation: 'partial' as const,
      confidence: 0.4,
      reasons: ['owners'],
    };
    const found = (all: readonly Link[]) =>
      missingIn('d', sampleComparison([b, c, d], { links: all, facts: [shared] }));
    const same = { ...related, relation: 'same' as const };
    const elsewhere = { ...same, a: placeOf(c, 'The mill was old.') };
    const other = { ...same, a: placeOf(b, 'A mill went up in flames.') };
    expect(found([elsewhere, other])).toContain('b: Owners wept.');
    expect(found([elsewhere, other, related])).not.toContain('b: Owners wept.');
  });
});

describe('findMissingHere, of articles on different events', () => {
  it('finds nothing missing where two have nothing in common', () => {
    const other = sampleArticle('c', 'Vote\nThe mayor won.');
    expect(findMissingHere(sampleComparison([a, other]))).toEqual([]);
    const three = findMissingHere(sampleComparison([a, b, other], { links }));
    expect(three.map(({ article }) => article)).toEqual(['a', 'b']);
    // A weak match alone is nothing in common either.
    const weak = {
      ...links[0]!,
      a: placeOf(a, 'The cause is open.'),
      b: placeOf(other, 'The mayor won.'),
      relation: 'partial' as const,
    };
    const weakly = findMissingHere(sampleComparison([a, b, other], { links: [...links, weak] }));
    expect(weakly.map(({ article }) => article)).toEqual(['a', 'b']);
  });
});

describe('reportedBy', () => {
  it('counts an article and its copies once', () => {
    const fact = {
      id: 'f1',
      statement: 'A mill burned.',
      status: 'shared' as const,
      confidence: 0.9,
      evidence: [...burned, placeOf(wire, 'A mill burned.')],
    };
    const comparison = sampleComparison([a, b, wire], { links, facts: [fact] });
    expect(reportedBy(comparison, fact)).toEqual({ count: 2, of: 2, articles: ['a', 'b', 'c'] });
  });
});
