import { describe, expect, it } from 'vitest';
import { completeQuotes, inQuotes } from './in-quotes';

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

describe('inQuotes', () => {
  it.each([
    ['a plain word', '“a plain word”'],
    ['This is ours," he said', '“‘This is ours,’ he said”'],
    ['called it “a rotten deal”', '“called it ‘a rotten deal’”'],
    ['“We came for the boats.”', '“We came for the boats.”'],
    ['"We came for the boats.', '“We came for the boats.”'],
    ['“One” and “two”', '“‘One’ and ‘two’”'],
    ['She said: "Go." He: "No."', '“She said: ‘Go.’ He: ‘No.’”'],
    ['“He said "no" to us', '“He said ‘no’ to us”'],
    ['a 6" pipe', '“a 6" pipe”'],
    ["the council's plan", "“the council's plan”"],
  ])('wraps %s once, with its own marks within', (words, quotation) => {
    expect(inQuotes(words)).toBe(quotation);
  });
});
