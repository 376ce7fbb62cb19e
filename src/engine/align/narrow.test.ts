import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { narrowToClause } from './narrow';
import { weighPair } from './pair';
import { readStatements } from './statements';
import { Vocabulary } from './vocabulary';

const LONG =
  'The old mill by the river burned down on Friday night, and the governor promised cheap loans to bakers.';

function narrowed(other: string, long = LONG) {
  const vocabulary = new Vocabulary();
  const [a, b] = [long, other].map((text) => {
    const article = prepareText(`${text}\n\nNothing else was heard of it in the village.`);
    return { article, statements: readStatements(article, vocabulary) };
  });
  const pair = weighPair(a!, b!, vocabulary);
  const clause = narrowToClause(pair, a!.statements[0]!, b!.statements[0]!);
  return clause && long.slice(clause.start, clause.end);
}

describe('narrowToClause', () => {
  it('gives the clause that holds what both have in common, without its marks', () => {
    expect(narrowed('Bakers will get cheap loans, as the governor promised.')).toBe(
      'and the governor promised cheap loans to bakers',
    );
  });

  it('cuts no hyphenated word', () => {
    const long = 'Hundreds of people in the old rush-hour train were hurt on the bridge.';
    expect(narrowed('Hundreds of people came in the rush.', long)).toBe(
      'Hundreds of people in the old rush-hour',
    );
  });

  it('gives none where the common words are spread over the sentence', () => {
    expect(
      narrowed('When the mill burned on Friday the governor promised loans to bakers.'),
    ).toBeNull();
  });
});
