import { expect, it } from 'vitest';
import { placeOf, sampleArticle, sampleComparison } from '../../marks/sample.fixture';
import type { Fact, Framing, Link } from '../../model/comparison';
import { tabTitles } from './tab-titles';

const a = sampleArticle(
  'a',
  'Flood\nThe mayor boasted of a swift and thorough repair of the bridge.',
);
const b = sampleArticle('b', 'Flood\nThe mayor spoke of a repair.');
const comparison = sampleComparison([a, b]);
const at = placeOf(a, 'boasted of a swift and thorough repair of the bridge');

const framing = (words: string): Framing => ({
  id: 'r1',
  about: null,
  kind: 'wording',
  wordings: [placeOf(a, words), placeOf(b, 'spoke')],
  absent: [],
  note: '',
  confidence: 0.7,
});
const link = (relation: Link['relation']): Link => ({
  a: placeOf(b, 'spoke of a repair'),
  b: at,
  relation,
  confidence: 0.7,
  reasons: ['repair'],
});

it('tells contrasts of one kind by their words, cut between words', () => {
  const founds = ['boasted', 'swift and thorough repair of the bridge'].map((words) => ({
    kind: 'framing' as const,
    framing: framing(words),
  }));
  expect(tabTitles(comparison, founds, at)).toEqual([
    'Choice of words: boasted',
    'Choice of words: swift and thorough repair\u00A0…',
  ]);
});

it('tells contrasts over the same words by those of the other side', () => {
  const founds = ['spoke', 'repair'].map((words) => ({
    kind: 'framing' as const,
    framing: { ...framing('boasted'), wordings: [placeOf(a, 'boasted'), placeOf(b, words)] },
  }));
  expect(tabTitles(comparison, founds, at)).toEqual([
    'Choice of words, B: spoke',
    'Choice of words, B: repair',
  ]);
});

it('says with whom a passage matches and how, and counts those of one title', () => {
  const founds = (['same', 'partial', 'conflict', 'same'] as const).map((relation) => ({
    kind: 'link' as const,
    link: link(relation),
  }));
  expect(tabTitles(comparison, founds, at)).toEqual([
    'Related in B: spoke of a repair 1',
    'Related in B: spoke of a repair 2',
    'Conflict with B',
    'Related in B: spoke of a repair 3',
  ]);
});

it('tells facts on the same words by those of the other side, and leaves a lone one alone', () => {
  const fact = (words: string): Fact => ({
    id: words,
    statement: words,
    status: 'shared',
    confidence: 0.9,
    evidence: [at, placeOf(b, words)],
  });
  const founds = ['spoke', 'repair'].map((words) => ({ kind: 'fact' as const, fact: fact(words) }));
  expect(tabTitles(comparison, founds, at)).toEqual([
    'Shared fact, B: spoke',
    'Shared fact, B: repair',
  ]);
  expect(tabTitles(comparison, founds.slice(1), at)).toEqual(['Shared fact']);
});
