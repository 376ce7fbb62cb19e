import { describe, expect, it } from 'vitest';
import { completeQuotes } from './complete-quotes';

describe('completeQuotes', () => {
  it.each([
    ['“We came for the boats.', '“We came for the boats.”'],
    ['"We came for the boats.', '"We came for the boats."'],
    ['They went home wet,” she said.', '“They went home wet,” she said.'],
    ['They went home wet," she said.', '"They went home wet," she said.'],
  ])('gives back the mark that a cut took away: %s', (cut, whole) => {
    expect(completeQuotes(cut)).toBe(whole);
  });

  it.each(['“Whole,” he said.', '"Whole," he said, "and sound."', 'none at all', 'a 6" pipe', ''])(
    'leaves alone what is whole: %s',
    (words) => expect(completeQuotes(words)).toBe(words),
  );

  it('changes nothing when done again', () => {
    for (const cut of ['“a.', 'b,” c', '"d', 'e" f "g']) {
      expect(completeQuotes(completeQuotes(cut))).toBe(completeQuotes(cut));
    }
  });
});
