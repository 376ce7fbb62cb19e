import { describe, expect, it } from 'vitest';
import { linksWithConflicts } from './links-with-conflicts';
import type { FoundFact, PairLink } from './prepared';

function link(a: number, b: number, relation: PairLink['relation'], reason: string): PairLink {
  return {
    a: { column: 0, start: a * 10, end: a * 10 + 9 },
    b: { column: 1, start: b * 10, end: b * 10 + 9 },
    sentenceA: a,
    sentenceB: b,
    relation,
    confidence: 0.7,
    reasons: [reason],
  };
}

const conflict = (...contradictions: readonly PairLink[]): FoundFact => ({
  statement: 'Twelve came.',
  status: 'conflict',
  confidence: 0.8,
  evidence: [],
  contradictions,
});

describe('linksWithConflicts', () => {
  it('makes a match a contradiction that a fact has found to be one, what is contested named first', () => {
    const links = [link(0, 0, 'same', 'the word “came”'), link(1, 1, 'same', 'the word “left”')];
    const found = linksWithConflicts(links, [conflict(link(0, 0, 'conflict', '12 / 14'))]);
    expect(found.map(({ relation, reasons }) => [relation, reasons])).toEqual([
      ['conflict', ['12 / 14', 'the word “came”']],
      ['same', ['the word “left”']],
    ]);
  });

  it('adds what contradicts each other though nothing matched it, once', () => {
    const found = linksWithConflicts(
      [link(0, 0, 'same', 'the word “came”')],
      [conflict(link(2, 3, 'conflict', '12 / 14')), conflict(link(2, 3, 'conflict', '12 / 14'))],
    );
    expect(found.map(({ sentenceA, sentenceB }) => [sentenceA, sentenceB])).toEqual([
      [0, 0],
      [2, 3],
    ]);
  });

  it('leaves the matches alone where no fact is contested', () => {
    const links = [link(0, 0, 'same', 'the word “came”'), link(1, 1, 'conflict', 'up / down')];
    expect(linksWithConflicts(links, [conflict()])).toEqual(links);
  });
});
