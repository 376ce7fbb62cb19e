import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { splitClauses } from './clauses';

function clauses(marked: string) {
  const text = marked.replaceAll(' | ', ' ');
  const { tokens } = prepareText(text);
  const starts = splitClauses(tokens);
  return starts.map((from, index) =>
    text.slice(tokens[from]!.start, tokens[(starts[index + 1] ?? tokens.length) - 1]!.end),
  );
}

const SENTENCES = [
  'The mayor of the old town resigned on Monday | , and the council chose her deputy.',
  'Farmers blocked the road to the border | because the price of milk had fallen.',
  'Prices rose, she said.',
  'The old wooden ferry sank in the bay | “after years of costly repairs,” he wrote.',
];

describe('splitClauses', () => {
  it.each(SENTENCES)('cuts %s', (marked) => {
    expect(clauses(marked)).toEqual(marked.split(/ \| ?/).map((part) => part.trim()));
  });

  it('gives nothing for nothing', () => {
    expect(splitClauses([])).toEqual([]);
  });
});
