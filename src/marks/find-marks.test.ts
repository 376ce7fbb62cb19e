import { describe, expect, it } from 'vitest';
import { countLayers, findMarks, visibleMarks } from './find-marks';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';

const a = sampleArticle(
  'a',
  'Bridge shut\nThe bridge was closed on Monday. Cars wait.\nShare this',
);
const b = sampleArticle('b', 'No bridge\nOn Monday police shut the crossing. Ferries run.');
const closed = [placeOf(a, 'The bridge was closed'), placeOf(b, 'police shut the crossing')];

const comparison = sampleComparison([a, b], {
  links: [
    { a: closed[0]!, b: closed[1]!, relation: 'same', confidence: 0.9, reasons: ['Monday'] },
    {
      a: placeOf(a, 'Cars wait'),
      b: placeOf(b, 'Ferries run'),
      relation: 'partial',
      confidence: 0.5,
      reasons: ['traffic'],
    },
  ],
  facts: [
    {
      id: 'f1',
      statement: 'The bridge was closed',
      status: 'shared',
      confidence: 0.9,
      evidence: closed,
    },
    {
      id: 'f2',
      statement: 'Cars wait',
      status: 'single',
      confidence: 0.9,
      evidence: [placeOf(a, 'Cars wait')],
    },
  ],
  framings: [
    {
      id: 'r1',
      about: 'f1',
      kind: 'voice',
      wordings: [placeOf(a, 'was closed'), placeOf(b, 'police shut')],
      absent: [],
      note: 'who acts',
      confidence: 0.7,
    },
  ],
  noise: [
    { ...placeOf(a, 'Share this'), kind: 'furniture', reason: 'share button', confidence: 1 },
  ],
});

describe('findMarks', () => {
  const marks = findMarks(comparison);

  it('draws a match that founds no fact weaker, unless the reader made it', () => {
    const bare = (byReader?: true) =>
      findMarks({
        ...comparison,
        facts: [],
        links: comparison.links.map((link) => (byReader ? { ...link, byReader } : link)),
      }).filter(({ article, layer }) => article === 'a' && layer === 'shared');
    expect(bare().map(({ kind, description }) => [kind, description])).toEqual([
      ['related', 'Related passage, perhaps the same, in Paper B'],
      ['related', 'Related passage in Paper B'],
    ]);
    expect(bare(true).map(({ kind }) => kind)).toEqual(['shared', 'related']);
  });

  it('marks each side of a shared fact and says where else it stands', () => {
    const fact = marks.filter(({ source }) => source === 'f1');
    expect(fact.map(({ article, kind, description }) => [article, kind, description])).toEqual([
      ['a', 'shared', 'Shared fact, also in Paper B'],
      ['b', 'shared', 'Shared fact, also in Paper A'],
    ]);
    expect(fact[0]?.counterparts).toEqual([closed[1]]);
  });

  it('does not repeat a link that a fact rests on, and shows a partial one as related', () => {
    const links = marks.filter(({ source }) => source.startsWith('l-'));
    expect(links.map(({ kind }) => kind)).toEqual(['related', 'related']);
  });

  it('has no mark for what a single article states', () => {
    expect(marks.some(({ source }) => source === 'f2')).toBe(false);
  });

  it('stands in reading order with unique ids', () => {
    expect(marks.map(({ article }) => article).join('')).toBe('aaaabbb');
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  });

  it('counts things, not places, and hides the layers that are off', () => {
    expect(countLayers(marks)).toEqual({ shared: 1, framing: 1, noise: 1 });
    expect(visibleMarks(marks, new Set(['noise'])).map(({ kind }) => kind)).toEqual(['noise']);
  });
});

describe('findMarks, of an article and its copy', () => {
  const original = sampleArticle('a', 'Fire\nA mill burned. Nobody was hurt.');
  const copy = sampleArticle('b', 'Fire\nA mill burned. Nobody was hurt.', 'a');
  const other = sampleArticle('c', 'Mill\nA mill went up in flames.');
  const alike = (words: string, status: 'shared' | 'conflict' = 'shared') => ({
    id: `f ${words}`,
    statement: words,
    status,
    confidence: 1,
    evidence: [placeOf(original, words), placeOf(copy, words)],
  });
  const kinds = (articles: Parameters<typeof sampleComparison>[0], facts = [alike('Nobody')]) =>
    findMarks(sampleComparison(articles, { facts })).map(({ kind }) => kind);

  it('counts them as one source among others, but tells where they contradict each other', () => {
    expect(kinds([original, copy, other])).toEqual([]);
    expect(kinds([original, copy, other], [alike('Nobody', 'conflict')])).toEqual([
      'conflict',
      'conflict',
    ]);
  });

  it('marks what they share where nothing else is there', () => {
    expect(kinds([original, copy])).toEqual(['shared', 'shared']);
    // What is not compared is nothing else to compare with.
    const foreign = { ...other, meta: { ...other.meta, language: 'de' } };
    expect(kinds([original, copy, foreign])).toEqual(['shared', 'shared']);
  });
});
