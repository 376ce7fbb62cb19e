import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { isContent } from './rarity';
import { ToldMeanings } from './told-meanings';

/** What columns 0, 1, … tell, a text each. */
function told(...texts: string[]) {
  const evidence = texts.map((text, column) => {
    const { tokens } = prepareText(text);
    return { span: { column, start: 0, end: text.length }, content: tokens.filter(isContent) };
  });
  const meanings = new ToldMeanings(evidence);
  return (word: string, column: number) =>
    meanings.missingShare(evidence[column]!.content.find(({ lower }) => lower === word)!, column);
}

describe('ToldMeanings', () => {
  it('tells what share of the other columns lacks a word', () => {
    const missing = told('The dam broke.', 'The dam held.', 'The bridge broke.');
    expect(missing('dam', 0)).toBe(0.5);
    expect(missing('bridge', 2)).toBe(1);
  });

  it('takes a kindred word for the word', () => {
    const missing = told('The firm sacked its captain.', 'The firm dismissed its captain.');
    expect(missing('sacked', 0)).toBe(0);
  });

  it('misses every word where no other column tells anything', () =>
    expect(told('The dam broke.')('dam', 0)).toBe(1));
});
