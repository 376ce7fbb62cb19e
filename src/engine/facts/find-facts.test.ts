import { describe, expect, it } from 'vitest';
import type { LinkRelation } from '../../model/comparison';
import type { PairLink, PreparedArticle } from '../prepared';
import { prepareText } from '../testing/prepare-text';
import { findFacts } from './find-facts';

/** A link between words of two columns, as the alignment would give it. */
function link(
  columns: readonly PreparedArticle[],
  [columnA, wordsA]: readonly [number, string],
  [columnB, wordsB]: readonly [number, string],
  relation: LinkRelation = 'same',
  confidence = 0.9,
): PairLink {
  const span = (column: number, words: string) => {
    const start = columns[column]!.text.indexOf(words);
    if (start < 0) throw new RangeError(`link: "${words}" does not stand in column ${column}`);
    return { column, start, end: start + words.length };
  };
  return {
    a: span(columnA, wordsA),
    b: span(columnB, wordsB),
    sentenceA: 0,
    sentenceB: 0,
    relation,
    confidence,
    reasons: ['said so by the test'],
  };
}

function factsOf(texts: readonly string[], linked: (columns: PreparedArticle[]) => PairLink[]) {
  const columns = texts.map((text) => prepareText(text));
  return findFacts(
    columns,
    { links: linked(columns), hints: [] },
    columns.map(() => null),
    [],
  ).map(({ statement, status, evidence }) => ({
    statement,
    status,
    evidence: evidence.map(
      ({ column, start, end }) => `${column}:${columns[column]!.text.slice(start, end)}`,
    ),
  }));
}

/** The facts of three articles, the third one a copy of the second. */
function factsWithCopy(
  texts: readonly string[],
  linked: (columns: PreparedArticle[]) => PairLink[],
) {
  const columns = texts.map((text) => prepareText(text));
  return findFacts(columns, { links: linked(columns), hints: [] }, [null, null, 1], []);
}

const MANY = (facts: ReturnType<typeof factsOf>) =>
  facts.filter(({ status }) => status !== 'single');

it('takes a sentence that both have to the letter for shared, however it turns on itself', () => {
  const said =
    'The council did not approve the harbour tunnel plan, and the council approved the harbour tunnel plan.';
  const facts = factsOf([said, said], (columns) => [link(columns, [0, said], [1, said])]);
  expect(facts.map(({ status }) => status)).toEqual(['shared']);
});

describe('findFacts', () => {
  it('makes one fact of what three articles state', () => {
    const texts = ['The dam broke.', 'The dam has burst.', 'A dam gave way.'];
    const facts = factsOf(texts, (columns) => [
      link(columns, [0, texts[0]!], [1, texts[1]!]),
      link(columns, [1, texts[1]!], [2, texts[2]!]),
      link(columns, [0, texts[0]!], [2, texts[2]!]),
    ]);
    expect(MANY(facts).map(({ evidence }) => evidence.length)).toEqual([3]);
  });

  it('keeps two facts apart that one sentence states in two clauses', () => {
    const texts = [
      'The dam broke on Monday.',
      'The dam broke on Monday, and the army sent boats.',
      'The army sent boats.',
    ];
    const facts = factsOf(texts, (columns) => [
      link(columns, [0, 'The dam broke on Monday'], [1, 'The dam broke on Monday']),
      link(columns, [1, 'the army sent boats'], [2, 'The army sent boats']),
    ]);
    expect(MANY(facts).map(({ evidence }) => evidence)).toEqual([
      ['0:The dam broke on Monday', '1:The dam broke on Monday'],
      ['1:the army sent boats', '2:The army sent boats'],
    ]);
  });

  it('keeps them apart where the links are of whole sentences', () => {
    const both = 'The dam broke on Monday, and the army sent boats.';
    const texts = ['The dam broke on Monday.', both, 'The army sent boats.'];
    const facts = factsOf(texts, (columns) => [
      link(columns, [0, texts[0]!], [1, both]),
      link(columns, [1, both], [2, texts[2]!]),
    ]);
    expect(MANY(facts).map(({ evidence }) => evidence.length)).toEqual([2, 2]);
  });

  it('founds no fact on a partial link', () => {
    const texts = ['The dam broke on Monday.', 'The dam was built in 1961.'];
    const facts = factsOf(texts, (columns) => [
      link(columns, [0, texts[0]!], [1, texts[1]!], 'partial'),
    ]);
    expect(MANY(facts)).toEqual([]);
  });

  it('calls another number of the same thing a conflict', () => {
    const texts = [
      'The flood killed 12 people in Orsk.',
      'In Orsk 14 people were killed by the flood.',
    ];
    const facts = factsOf(texts, (columns) => [link(columns, [0, texts[0]!], [1, texts[1]!])]);
    expect(MANY(facts).map(({ status }) => status)).toEqual(['conflict']);
  });

  it('quotes the sentence that can stand alone', () => {
    const texts = ['Dam bursts', 'It broke on Monday, he said.', 'The Orsk dam broke on Monday.'];
    const facts = factsOf(texts, (columns) => [
      link(columns, [0, texts[0]!], [1, texts[1]!]),
      link(columns, [0, texts[0]!], [2, texts[2]!]),
      link(columns, [1, texts[1]!], [2, texts[2]!]),
    ]);
    expect(MANY(facts).map(({ statement }) => statement)).toEqual([texts[2]]);
  });

  it('gives the checkable clause that only one article has', () => {
    const texts = [
      'The dam broke on Monday, and Mayor Ilse Brandt opened the school for 300 people.',
      'The dam broke on Monday.',
    ];
    const facts = factsOf(texts, (columns) => [
      link(columns, [0, 'The dam broke on Monday'], [1, 'The dam broke on Monday']),
    ]);
    const single = facts.filter(({ status }) => status === 'single');
    expect(single.map(({ evidence }) => evidence)).toEqual([
      ['0:Mayor Ilse Brandt opened the school for 300 people.'],
    ]);
  });

  it('gives no guess as a fact of one article', () => {
    const facts = factsOf(['Mayor Ilse Brandt might resign.', 'The dam broke.'], () => []);
    expect(facts).toEqual([]);
  });

  it('asks less of a match in quite other words than of one that shares words', () => {
    const found = (texts: readonly string[], confidence: number) =>
      factsOf(texts, (columns) => [
        link(columns, [0, texts[0]!], [1, texts[1]!], 'same', confidence),
      ]).some(({ status }) => status === 'shared');
    const inOtherWords = ['Rita Holm sank the boats.', 'The vessels were scuttled on her order.'];
    const inWordsAlike = ['Rita Holm sank the boats.', 'Rita Holm counted the boats.'];
    expect([found(inOtherWords, 0.49), found(inOtherWords, 0.52)]).toEqual([false, true]);
    expect([found(inWordsAlike, 0.6), found(inWordsAlike, 0.64)]).toEqual([false, true]);
  });

  it('says of no statement that it stands only here where another article likely states it too', () => {
    const texts = ['Rita Holm sank 14 boats.', 'Fourteen vessels were scuttled on her order.'];
    const singles = (...confidences: readonly number[]) =>
      factsOf(texts, (columns) =>
        confidences.map((confidence) =>
          link(columns, [0, texts[0]!], [1, texts[1]!], 'same', confidence),
        ),
      ).filter(({ status, evidence }) => status === 'single' && evidence[0]?.startsWith('0:'));
    expect([singles().length, singles(0.4).length, singles(0.5).length]).toEqual([1, 0, 0]);
  });

  it('says of a statement that it stands only here in spite of a match that is hardly one', () => {
    const texts = [
      'The dam broke on Monday in Orsk.',
      'Water broke the barrier that guards Lower Vance.',
    ];
    const singles = (confidence: number) =>
      factsOf(texts, (columns) => [
        link(columns, [0, texts[0]!], [1, texts[1]!], 'partial', confidence),
      ]).map(({ statement }) => statement);
    expect([singles(0.33), singles(0.4)]).toEqual([texts, []]);
  });

  it('says that a number stands only here that no other article gives, also where a weak match touches its sentence', () => {
    const texts = ['The dam broke and drowned 312 sheep.', 'Water broke the barrier of Vance.'];
    const found = factsOf(texts, (columns) => [
      link(columns, [0, texts[0]!], [1, texts[1]!], 'partial', 0.45),
    ]);
    expect(found.map(({ statement }) => statement)).toEqual([texts[0]]);
  });

  it('says of no statement that it stands only here that another article makes in other words that nothing links', () => {
    const texts = ['Rents rose 26% in Malo.', 'Tenants in the town saw rent go up by a quarter.'];
    expect(factsOf(texts, () => [])).toEqual([]);
  });

  it('is no surer of what only copies state than of what one article states', () => {
    const wire = 'Mayor Ilse Brandt opened the school for 300 people.';
    const [fact] = factsWithCopy(['The dam broke.', wire, wire], (columns) => [
      link(columns, [1, wire], [2, wire], 'same', 0.99),
    ]);
    const [alone] = factsOf(['The dam broke.', wire], () => []);
    expect([fact?.status, alone?.status]).toEqual(['shared', 'single']);
    expect(fact?.confidence).toBeCloseTo(0.85, 2);
  });

  it('is less sure that only copies state what another article nearly says', () => {
    const wire = 'More than 30 people were rescued from the water.';
    const texts = ['Boats pulled 31 people from the water.', wire, wire];
    const sure = (near: number) =>
      factsWithCopy(texts, (columns) => [
        link(columns, [1, wire], [2, wire], 'same', 0.99),
        link(columns, [0, texts[0]!], [1, wire], 'partial', near),
      ])[0]!.confidence;
    expect(sure(0.9)).toBeLessThan(sure(0.1));
    expect(sure(0.1)).toBeLessThan(0.85);
  });

  it('takes the certainty of a fact from links between different reports', () => {
    const texts = ['The dam broke.', 'The dam has burst.', 'The dam has burst.'];
    const [fact] = factsWithCopy(texts, (columns) => [
      link(columns, [1, texts[1]!], [2, texts[2]!], 'same', 0.99),
      link(columns, [0, texts[0]!], [1, texts[1]!], 'same', 0.7),
      link(columns, [0, texts[0]!], [2, texts[2]!], 'same', 0.65),
    ]);
    expect([fact?.confidence, fact?.evidence.length]).toEqual([0.7, 3]);
  });

  it('keeps what another report states too, where copies share it and its sentence is told elsewhere', () => {
    const both = 'The dam broke on Monday, and the army sent boats.';
    const [broke, sent] = ['The dam broke on Monday.', 'Soldiers came with boats.'];
    const texts = [both, `${broke} ${sent}`, `${broke} ${sent}`];
    const facts = factsWithCopy(texts, (columns) => [
      link(columns, [1, broke], [2, broke], 'same', 0.99),
      link(columns, [1, sent], [2, sent], 'same', 0.99),
      link(columns, [0, both], [1, broke], 'same', 0.95),
      link(columns, [0, both], [2, broke], 'same', 0.95),
      link(columns, [0, both], [1, sent], 'same', 0.7),
      link(columns, [0, both], [2, sent], 'same', 0.7),
    ]);
    expect(facts.map(({ evidence }) => evidence.map(({ column }) => column))).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  it('gives no part of a hyphened word as what only one article has', () => {
    const texts = [
      'The driver, named locally as father-of-two Piet Sand, 41, is in hospital with a broken arm.',
      'The driver, 41, is in hospital with a broken arm.',
    ];
    const facts = factsOf(texts, (columns) => [
      link(columns, [0, texts[0]!], [1, texts[1]!], 'partial', 0.8),
    ]);
    expect(facts.map(({ statement }) => statement)).not.toContain('two Piet Sand');
  });

  it('finds nothing in one article or none', () => {
    expect(factsOf(['Mayor Ilse Brandt opened the school.'], () => [])).toEqual([]);
    expect(factsOf([], () => [])).toEqual([]);
  });

  it('tells a contradiction between sentences that agree with others on something else', () => {
    const one =
      'Fourteen people were hurt when the dam above Malo broke.\nThe dam above Malo broke.';
    const other =
      'Twelve people were hurt when the dam above Malo broke.\nThe Malo dam has broken.';
    const [hurt, broke] = one.split('\n') as [string, string];
    const [less, burst] = other.split('\n') as [string, string];
    const facts = factsOf([one, other], (columns) => [
      link(columns, [0, hurt], [1, burst], 'same', 0.95),
      link(columns, [0, broke], [1, less], 'same', 0.95),
      link(columns, [0, hurt], [1, less], 'conflict', 0.8),
    ]);
    expect(MANY(facts).map(({ status }) => status)).toContain('conflict');
  });
});
