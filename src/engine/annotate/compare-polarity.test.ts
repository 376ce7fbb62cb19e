import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { OPPOSITES } from './antonyms.table';
import { actsOf, comparePolarity } from './compare-polarity';

const OPPOSITE: readonly (readonly [string, string])[] = [
  ['The minister signed the treaty.', 'The minister did not sign the treaty.'],
  ['Parliament approved the budget.', 'Parliament rejected the budget.'],
  ['The mayor said she took the money.', 'The mayor denied she took the money.'],
  ['The union will join the strike.', 'The union won’t join the strike.'],
  ['Prices rose sharply.', 'Prices fell sharply.'],
  ['Police arrested a man over the fire.', 'No arrests have been made over the fire.'],
  ['Police made an arrest over the fire.', 'Police made no arrest over the fire.'],
  ['Police fired shots at the gate.', 'No shots had been fired at the gate.'],
  ['The port received a warning.', 'The port received no warning.'],
  ['The rebels agreed to leave the town.', 'The rebels refused to leave the town.'],
  ['Town Council Approves Harbour Plan', 'Town Council Rejects Harbour Plan'],
];

const SAME: readonly (readonly [string, string])[] = [
  ['The minister signed the treaty.', 'The treaty was signed by the minister.'],
  ['Parliament did not approve the budget.', 'Parliament rejected the budget.'],
  ['Parliament rejected the budget.', 'Parliament refused the budget.'],
  ['The minister signed the treaty.', 'The minister visited a school, not a factory.'],
  ['Police arrested a man over the fire.', 'Police made two arrests over the fire.'],
  ['The town banned crowds of more than 50.', 'No more than fifty could come to the crowds.'],
  ['The town banned crowds of more than 50.', 'The town allowed no more than fifty in a crowd.'],
  ['The port received ten ships.', 'The port received no more than ten ships.'],
  ['The mayor did not attend the burial.', 'Hundreds attended the burial of the mayor.'],
  ['The pilot was told that it failed.', 'The pilot was not told why it failed.'],
  ['Cracks grow in the wall.', 'Cracks were found in the wall of the Marl Fell dam.'],
  ['', 'The minister did not come.'],
];

function relation(a: string, b: string): string {
  const [x, y] = [a, b].map((text) => {
    const { tokens } = prepareText(text);
    return { tokens, acts: actsOf(tokens) };
  });
  return comparePolarity(x!, y!).relation;
}

describe('comparePolarity', () => {
  it.each(OPPOSITE)('takes "%s" and "%s" for opposites', (a, b) => {
    expect(relation(a, b)).toBe('opposite');
    expect(relation(b, a)).toBe('opposite');
  });

  it.each(SAME)('finds no contradiction between "%s" and "%s"', (a, b) => {
    expect(relation(a, b)).toBe('same');
    expect(relation(b, a)).toBe('same');
  });

  it('knows no stem on both sides of one pair of opposites', () => {
    for (const [one, other] of OPPOSITES) {
      expect(one.filter((stem) => other.includes(stem))).toEqual([]);
    }
  });
});
