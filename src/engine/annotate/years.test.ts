import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { findYears } from './years';

/** The years of one sentence. */
function yearsOf(text: string): string[] {
  const { tokens, sentences } = prepareText(text);
  return findYears(tokens, sentences[0]!, []).map(({ iso }) => iso);
}

describe('findYears', () => {
  it.each(['The dam broke in 2018.', 'They kept to the 2015 plan.'])(
    'finds the year of %s',
    (text) => expect(yearsOf(text)).toHaveLength(1),
  );

  it.each(['Some 2000 people came.', 'About 1900 of them left.', 'It has 2018 seats.'])(
    'finds none in %s',
    (text) => expect(yearsOf(text)).toEqual([]),
  );
});
