import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { statesIn } from './states-of-persons';

/** The states that a sentence tells of Karl Moss, who is known in both articles. */
function told(sentence: string): readonly string[] {
  const article = prepareText(
    `A night in Halvik\n\nKarl Moss and Ann Holm run the port of Halvik.\n\n${sentence}\n`,
  );
  const bearers = new Map(
    article.localEntities.flatMap(({ name }, index) =>
      /Moss/.test(name) ? [[index, 0] as const] : [],
    ),
  );
  return statesIn(article, bearers, article.sentences.at(-1)!).map(
    ({ of, value }) => `${of}: ${value}`,
  );
}

describe('statesIn', () => {
  it.each([
    ['Karl Moss was taken alive in the cellar of the port.', 'life of 0: alive'],
    ['Karl Moss was killed on the stairs, the army said.', 'life of 0: dead'],
    ['Karl Moss remains free on bail until the trial.', 'liberty of 0: free'],
    ['The judge ordered Karl Moss to be taken into custody.', 'liberty of 0: held'],
    ['Karl Moss refused to concede before dawn.', 'defeat of 0: refused'],
    ['Karl Moss stepped down after a night of talks.', 'office of 0: left'],
    ['Karl Moss will not resign, his lawyer said.', 'office of 0: kept'],
  ])('%s → %s', (sentence, state) => {
    expect(told(sentence)).toEqual([state]);
  });

  it.each([
    ['another person', 'Ann Holm was killed on the stairs.'],
    ['his father', 'Karl Moss’s father died in the flood.'],
    ['what may be', 'Karl Moss may have died in the flood.'],
    ['a denial', 'Karl Moss denied that he had stepped down.'],
    ['what follows another act', 'Karl Moss met the crew that survived.'],
  ])('tells nothing of %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
