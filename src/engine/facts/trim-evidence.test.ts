import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { Families } from './families';
import { Rarity } from './rarity';
import { trimEvidence } from './trim-evidence';

const OPENING =
  'Harbour plan moves on\nThe council met on Monday to speak of the harbour and its walls.\n';

/** What is left of the first sentence beside the others, each out of an article of its own. */
function trimmed(sentences: readonly string[], copies: readonly (number | null)[]): string {
  const columns = sentences.map((sentence) => prepareText(`${OPENING}${sentence}\n`));
  const evidence = sentences.map((sentence, column) => {
    const start = columns[column]!.text.indexOf(sentence);
    return { column, start, end: start + sentence.length };
  });
  const [first] = trimEvidence(columns, evidence, new Rarity(columns), new Families(copies));
  return columns[0]!.text.slice(first!.start, first!.end);
}

const LONG =
  'Marta Lindqvist sold the ferry to a rival firm, while the crew painted the lighthouse in the rain.';

describe('trimEvidence', () => {
  it('keeps the clause that the other article states', () => {
    expect(trimmed([LONG, 'A rival firm bought the ferry.'], [null, null])).toBe(
      'Marta Lindqvist sold the ferry to a rival firm',
    );
  });

  it('goes by what is told, not by who is named', () => {
    const other = 'Marta Lindqvist watched the crew paint the lighthouse.';
    expect(trimmed([LONG, other], [null, null])).toBe(
      'while the crew painted the lighthouse in the rain.',
    );
  });

  it('knows a matter by another word for it', () => {
    const talks =
      'Marta Lindqvist said that there was headway, while the crew painted the lighthouse.';
    expect(trimmed([talks, 'There has been progress, she told them.'], [null, null])).toBe(
      'Marta Lindqvist said that there was headway',
    );
  });

  it('does not let a copy of the report keep what other reports do not say', () => {
    expect(trimmed([LONG, LONG, 'A rival firm bought the ferry.'], [null, 0, null])).toBe(
      'Marta Lindqvist sold the ferry to a rival firm',
    );
  });

  it('keeps all that copies alone share', () => {
    expect(trimmed([LONG, LONG], [null, 0])).toBe(LONG);
  });

  it('keeps a day that the other article has a counterpart of', () => {
    const sold = 'The firm sold the ferry to a rival in Malo, with the crew leaving on Tuesday.';
    expect(trimmed([sold, 'A rival in Malo bought the ferry on Friday.'], [null, null])).toBe(sold);
  });

  it('leaves no stub that does not say who', () => {
    const left = 'Marta Lindqvist sat at home in the rain and left the choir.';
    expect(trimmed([left, 'She has quit the choir.'], [null, null])).toContain('Marta');
  });
});
