import { describe, expect, it } from 'vitest';
import { NO_DEADLINE } from '../../../model/progress';
import { prepareText } from '../../testing/prepare-text';
import { type Pair, weighPair } from '../pair';
import { type Looked, lookOnce } from '../score-pair';
import { readStatements } from '../statements';
import { Vocabulary } from '../vocabulary';
import { FEATURES } from './features';

function look(a: string, b: string): { pair: Pair; looked: Looked } {
  const vocabulary = new Vocabulary();
  const [one, other] = [a, b].map((text, index) => {
    const article = prepareText(text, {}, String(index));
    return { article, statements: readStatements(article, vocabulary) };
  });
  const pair = weighPair(one!, other!, vocabulary);
  return { pair, looked: lookOnce(pair, NO_DEADLINE)! };
}

/** The figures of the candidate of two statements, by name. */
function figures(a: string, b: string, at: { a: number; b: number }): Record<string, number> {
  const { looked } = look(a, b);
  const index = looked.candidates.findIndex((each) => each.a === at.a && each.b === at.b);
  return Object.fromEntries(FEATURES.map((name, k) => [name, looked.rows[index]![k]!]));
}

const MILL = [
  'The old grain mill in Torvik burned down on Monday.',
  'Rescuers brought 12 people out of the grain mill, fire chief Ida Brandt said.',
  '“Nobody was left inside,” Brandt said.',
].join('\n\n');
const HARBOUR = [
  'Fire chief Ida Brandt praised the harbour crew.',
  'Brandt said 12 people were brought out of the mill and 3 were in hospital.',
  '“Nobody was left behind,” said Brandt, who came to Torvik on Monday.',
].join('\n\n');

describe('the figures of a candidate', () => {
  it('are the same when the articles change places', () => {
    const forth = look(MILL, HARBOUR).looked;
    const back = look(HARBOUR, MILL).looked;
    expect(forth.candidates.length).toBeGreaterThan(3);
    for (const [index, { a, b }] of forth.candidates.entries()) {
      const other = back.candidates.findIndex((each) => each.a === b && each.b === a);
      const row = back.rows[other]!;
      for (let k = 0; k < FEATURES.length; k += 1)
        expect(row[k]).toBeCloseTo(forth.rows[index]![k]!, 9);
    }
  });

  it('tell numbers of one unit that agree from those that do not', () => {
    const rescued = figures(MILL, HARBOUR, { a: 1, b: 1 });
    expect(rescued['same values']).toBe(1);
    const others = figures(MILL, HARBOUR.replace('12', '40'), { a: 1, b: 1 });
    expect(others['same values']).toBe(0);
    expect(others['other values']).toBeGreaterThan(0);
  });

  it('tell that the same person is quoted', () => {
    expect(figures(MILL, HARBOUR, { a: 2, b: 2 })['same speakers']).toBe(1);
  });
});

describe('the claim on shared words', () => {
  const others = 'Brandt leads the fire brigade of the valley.';
  const near = 'Brandt said the harbour crew brought 12 people out of the grain mill.';

  it('falls where another sentence shares the same words and more', () => {
    const alone = figures(`${others}\n\nThe sea was calm.`, MILL, { a: 0, b: 1 });
    const beside = figures(`${others}\n\n${near}`, MILL, { a: 0, b: 1 });
    expect(beside['claims for the lengths']).toBeLessThan(alone['claims for the lengths']!);
  });

  it('goes to the sentence that shares more', () => {
    const [weak, strong] = [0, 1].map((a) => figures(`${others}\n\n${near}`, MILL, { a, b: 1 }));
    expect(strong!['claim, lower']).toBeGreaterThan(weak!['claim, lower']!);
  });
});
