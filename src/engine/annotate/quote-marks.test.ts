import { describe, expect, it } from 'vitest';
import { findMarkedQuotes } from './quote-marks';

/** The quoted words of one block, an unclosed one with `…` behind it. */
function quoted(text: string): string[] {
  return findMarkedQuotes(text, { start: 0, end: text.length }).map(
    ({ words, closed }) => text.slice(words.start, words.end) + (closed ? '' : '…'),
  );
}

describe('findMarkedQuotes', () => {
  it.each([
    ['curly', '“We will go,” she said, “and soon.”', ['We will go,', 'and soon.']],
    ['straight', 'He called it "a start" and "a risk".', ['a start', 'a risk']],
    ['single', "The mayor called it 'a fine bridge', no more.", ['a fine bridge']],
    ['single curly', 'The ‘quiet deal’ was signed.', ['quiet deal']],
    ['angle', 'A «new start», they said.', ['new start']],
    ['low', 'A „new start“, they said.', ['new start']],
  ])('finds %s marks', (_, text, words) => {
    expect(quoted(text)).toEqual(words);
  });

  it('takes the outermost of nested quotations', () => {
    expect(quoted('“He said ‘no’ to it,” she recalled.')).toEqual(['He said ‘no’ to it,']);
  });

  it.each([
    "The soldiers' dogs' home didn't open; the '90s weren't kind.",
    "Rock 'n' roll isn't dead, y'all.",
    'A board of 5\'10" by 6\'2" was cut.',
    '" " and “ ”',
    '',
  ])('takes no apostrophe, elision or inch mark for a quotation: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('goes past a possessive inside single marks', () => {
    expect(quoted("They spoke of 'the workers' own plan', he said.")).toEqual([
      "the workers' own plan",
    ]);
  });

  it('runs an unclosed double quotation to the end of the block', () => {
    expect(quoted('She said: “It began at noon.')).toEqual(['It began at noon.…']);
  });
});
