import { describe, expect, it } from 'vitest';
import type { Comparison, Fact } from '../../model/comparison';
import { compare } from '../compare';
import { prepareText } from '../testing/prepare-text';

/** The contested facts of texts of one event, each with the words of its evidence by article. */
function contestedIn(...texts: readonly string[]): { statement: string; told: string[] }[] {
  const articles = texts.map((text, index) =>
    prepareText(text, { published: '2026-05-08' }, `${index}.txt`),
  );
  const comparison: Comparison = compare(articles);
  const wordsOf = ({ evidence }: Fact) =>
    evidence.map(
      ({ article, start, end }) =>
        `${article}: ${comparison.articles.find(({ id }) => id === article)!.text.slice(start, end)}`,
    );
  return comparison.facts
    .filter(({ status }) => status === 'conflict')
    .map((fact) => ({ statement: fact.statement, told: wordsOf(fact) }));
}

const PIER = 'The pier at Halvik gave way on Wednesday evening during the regatta.';

describe('contested facts', () => {
  it('tell a number once, in whatever sentences it stands', () => {
    const facts = contestedIn(
      `Fifteen hurt as Halvik pier gives way during regatta\n\nFifteen people were injured, two of them seriously, when the pier at Halvik gave way on Wednesday evening during the regatta.\n\nThe mayor closed the shore.`,
      `Halvik pier gives way at regatta, 11 injured\n\nThe pier at Halvik gave way on Wednesday evening, injuring 11 people who watched the regatta.\n\nEleven people were taken to hospital, two of them with serious injuries, when the pier at Halvik gave way.\n\nA crane was ordered.`,
    );
    expect(facts).toHaveLength(1);
  });

  it('leave out who takes no side, and keep who tells the number of one', () => {
    const facts = contestedIn(
      `${PIER}\n\nThe town last inspected the pier on Monday, according to the harbour log.`,
      `${PIER}\n\nThe town last inspected the pier on Tuesday, a harbour official said.`,
      `${PIER}\n\nThe pier had been inspected by the town this spring, the harbour official said.`,
      `${PIER}\n\nThe pier was last inspected by the town on Tuesday, the harbour office said.`,
    );
    expect(facts).toHaveLength(1);
    const articles = new Set(facts[0]!.told.map((words) => words.slice(0, 1)));
    expect([...articles].sort()).toEqual(['a', 'b', 'd']);
  });

  it('are found between two articles over what a third leaves open', () => {
    const facts = contestedIn(
      `${PIER}\n\nThe fall of the pier killed at least seven people, the coast guard said on Thursday.`,
      `Eight people were killed when the pier at Halvik fell, the coast guard said on Thursday.\n\nA crane was ordered.`,
      `The fall of the pier killed seven people, the coast guard said on Thursday.\n\nThe shore was closed.`,
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]!.told.map((words) => words.slice(0, 1))).toEqual(
      expect.arrayContaining(['b', 'c']),
    );
  });
});
