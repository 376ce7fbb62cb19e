import { expect, it } from 'vitest';
import type { Fact } from '../model/comparison';
import { placeOf, sampleArticle } from './sample.fixture';
import { tellFactsApart } from './tell-facts-apart';

const a = sampleArticle('a', 'Wall\nA report asked for repairs.');
const b = sampleArticle('b', 'Dam\nExperts warned of cracks. It had to be mended, they wrote.');
const report = placeOf(a, 'A report asked for repairs.');
const fact = (id: string, evidence: Fact['evidence']): Fact => ({
  id,
  statement: 'A report asked for repairs.',
  status: 'shared',
  confidence: 0.8,
  evidence,
});

it('calls the second of two facts with one statement by what another article says', () => {
  const facts = [
    fact('f1', [report, placeOf(b, 'Experts warned of cracks.')]),
    fact('f2', [report, placeOf(b, 'It had to be mended, they wrote.')]),
  ];
  expect(tellFactsApart({ articles: [a, b] }, facts)).toEqual([
    'A report asked for repairs.',
    'It had to be mended, they wrote.',
  ]);
});

it('keeps the statement where there are no other words', () => {
  const twice = [fact('f1', [report]), fact('f2', [report])];
  expect(new Set(tellFactsApart({ articles: [a] }, twice))).toEqual(
    new Set(['A report asked for repairs.']),
  );
});
