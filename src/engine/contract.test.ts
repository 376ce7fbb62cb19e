import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../model/comparison';
import { compare } from './compare';
import { checkComparison } from './testing/check-comparison';
import { generateStory } from './testing/generate-story';
import { prepareText } from './testing/prepare-text';

/** Drawn from again and again, so that articles share words: news-like, odd and hostile pieces. */
const PIECES = [
  'The dam at Orsk broke on Monday, killing 12 people.',
  'In Orsk 14 people were killed when the dam broke.',
  'Mayor Ilse Brandt said: "We were warned."',
  'Ms Brandt denied that she was warned on 3 May 2024.',
  'She could not be reached.',
  'More to follow...',
  'Share this article',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  ' \u00A0\u2003',
  '\uFEFF',
  '\u0000\u0001\u0002',
  '👩‍👩‍👧‍👦🇳🇴',
  '\uD83D',
  '\uDE00',
  'שלום עולם. مرحبا بالعالم.',
  '“unclosed ‘quotes ("',
  '))))((((""""',
  '<script>alert(1)</script>',
  'e\u0301\u0301\u0301\u0301',
  '1,000,000,000,000,000,000,000',
  '$',
  '12-13 May 99999',
  'Mr. Dr. U.S. a.m. e.g.',
  'x'.repeat(300),
];
const TEXT = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary' })),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(' '));
const TEXTS = fc.array(TEXT, { minLength: 1, maxLength: 4 });
/** Fixed, so that a failure is the same everywhere. */
const RUNS = { seed: 20_260_504, numRuns: 40 };

function compareTexts(
  texts: readonly string[],
  order = texts.map((_, index) => index),
): Comparison {
  return compare(order.map((index) => prepareText(texts[index]!, {}, `${index}.txt`)));
}

/** The document less its ids and order: all that must not change when the files change places. */
function contentOf({ articles, links, facts, entities, framings, noise }: Comparison): string[] {
  const names = new Map(articles.map(({ id, name }) => [id, name]));
  const at = ({ article, start, end }: { article: string; start: number; end: number }) =>
    `${names.get(article)} ${start}-${end}`;
  const all = (spans: readonly { article: string; start: number; end: number }[]) =>
    spans.map(at).sort().join(', ');
  return [
    ...links.map(
      ({ a, b, relation, confidence }) => `link ${all([a, b])} ${relation} ${confidence}`,
    ),
    ...facts.map(
      ({ statement, status, confidence, evidence }) =>
        `fact ${statement} ${status} ${confidence} ${all(evidence)}`,
    ),
    ...entities.map(({ name, kind, mentions }) => `entity ${name} ${kind} ${all(mentions)}`),
    ...framings.map(
      ({ kind, note, wordings, confidence }) =>
        `framing ${kind} ${note} ${confidence} ${all(wordings)}`,
    ),
    ...noise.map((mark) => `noise ${mark.kind} ${at(mark)}`),
    ...articles.map(
      ({ name, copyOf }) => `copy ${name} ${copyOf === null ? '' : names.get(copyOf)}`,
    ),
  ].sort();
}

describe('a comparison', () => {
  it('keeps the contract on texts of any kind', () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        const comparison = compareTexts(texts);
        expect(checkComparison(comparison)).toEqual([]);
        expect(comparison.articles.map(({ text }) => text)).toEqual(texts);
      }),
      RUNS,
    );
  });

  it('is the same in any order of the articles', () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        const turned = texts.map((_, index) => texts.length - 1 - index);
        expect(contentOf(compareTexts(texts, turned))).toEqual(contentOf(compareTexts(texts)));
      }),
      RUNS,
    );
  });

  it('would be caught breaking it', () => {
    const good = compareTexts(['The dam at Orsk broke.', 'In Orsk the dam broke.']);
    const [article] = good.articles;
    const span = { article: 'a', start: 4, end: 4 };
    const fact = {
      id: 'a',
      statement: 'Nobody said so.',
      status: 'shared',
      confidence: 2,
      evidence: [span],
    } as const;
    const noise = {
      ...span,
      article: 'z',
      kind: 'furniture',
      reason: 'made up',
      confidence: 0,
    } as const;
    const faults = checkComparison({
      ...good,
      articles: [{ ...article!, blocks: [] }],
      facts: [fact],
      noise: [noise],
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        'id a is not unique',
        'a: text after 0 is in no block',
        'a a 4-4: is empty',
        'noise: no article z',
        'confidence 2',
        'a is shared with evidence in 1',
        'a: its statement is not quoted',
      ]),
    );
  });

  it('is the same bytes for the same input', () => {
    const { texts } = generateStory(5, 4);
    expect(JSON.stringify(compareTexts(texts))).toBe(JSON.stringify(compareTexts(texts)));
  });

  it('keeps the contract and the order on generated stories', () => {
    for (const width of [3, 5, 8]) {
      const { texts } = generateStory(width, width);
      const comparison = compareTexts(texts);
      expect(checkComparison(comparison)).toEqual([]);
      const turned = texts.map((_, index) => (index + 2) % width);
      expect(contentOf(compareTexts(texts, turned))).toEqual(contentOf(comparison));
    }
  });
});
