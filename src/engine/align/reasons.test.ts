import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { reasonsFor } from './reasons';

const FIRST = { sentence: 0 };

function reasons(a: string, b: string): string[] {
  return reasonsFor(prepareText(a), prepareText(b), FIRST, FIRST);
}

describe('reasonsFor', () => {
  it('names what both say: names, numbers and the longest run of words', () => {
    expect(
      reasons(
        'Mayor Solvay said 14 boats broke loose from the old quay.',
        'According to Solvay, 14 boats broke loose from the old quay.',
      ),
    ).toEqual([
      'the name “Solvay”',
      'the number “14”',
      'the words “14 boats broke loose from the old quay”',
    ]);
  });

  it('joins the neighbouring words of one name', () => {
    expect(
      reasons('The United States warned Odell.', 'Odell was warned; the United States said so.')[0],
    ).toBe('the names “United States”, “Odell”');
  });

  it('shows words of the same stem where no run is long enough', () => {
    expect(reasons('The wall is falling.', 'Walls fell or will fall.')).toEqual([
      'words like “wall”, “falling”',
    ]);
  });

  it('takes no piece of a name or of a word for a word in common', () => {
    const [first, second] = ['Pember Gas is late.', 'Nobody warned Pember Gas’s men.'];
    expect(reasons(first, second)).toEqual(['the name “Pember Gas”']);
  });

  it('takes a word in small letters for no name', () => {
    expect(reasons('They owe Pember Gas a lot.', 'The gas came.')[0]).not.toContain('name');
  });

  it('always has a reason', () => {
    expect(reasons('Rain came.', 'Nobody left.')).toEqual(['the same place in the story']);
  });
});
