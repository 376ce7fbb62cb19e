import { expect, it } from 'vitest';
import type { Comparison, Fact } from '../../model/comparison';
import { makeAnchor } from '../anchor';
import { placeOf, sampleArticle, sampleComparison } from '../sample.fixture';
import { judgeFact } from './facts';

const a = sampleArticle('a', 'Flood\nSome 300 people left their homes.');
const b = sampleArticle('b', 'Water\nThree hundred had to leave.');
const at = {
  left: placeOf(a, 'Some 300 people left their homes.'),
  had: placeOf(b, 'Three hundred had to leave.'),
};
const contested: Fact = {
  id: 'f1',
  statement: 'Some 300 people left their homes.',
  status: 'conflict',
  confidence: 0.8,
  evidence: [at.left, at.had],
};
const agree = {
  kind: 'judge-fact',
  evidence: [makeAnchor(a, at.left), makeAnchor(b, at.had)],
  verdict: 'agree',
} as const;

function inConflict(facts: readonly Fact[]): Comparison {
  return sampleComparison([a, b], {
    links: [{ a: at.left, b: at.had, relation: 'conflict', confidence: 0.8, reasons: ['300'] }],
    facts,
  });
}

it('makes a conflict whose articles agree a shared fact, with matches that say the same', () => {
  const { links, facts } = judgeFact(inConflict([contested]), agree);
  expect(facts).toEqual([{ ...contested, status: 'shared', confidence: 1, byReader: true }]);
  expect(links.map(({ relation, byReader }) => [relation, byReader])).toEqual([['same', true]]);
});

it('leaves the match of another conflict on the same words alone', () => {
  const inner: Fact = { ...contested, id: 'f2', evidence: [placeOf(a, 'Some 300 people'), at.had] };
  const { links, facts } = judgeFact(inConflict([contested, inner]), agree);
  expect(facts.map(({ status }) => status)).toEqual(['shared', 'conflict']);
  expect(links.map(({ relation }) => relation)).toEqual(['conflict']);
});
