import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { Rarity } from './rarity';
import { SharedWords } from './shared-words';

/** What the second text's sentences have in common with the first sentence of the first text. */
function nearOf(one: string, other: string) {
  const columns = [prepareText(one), prepareText(other)];
  const words = new SharedWords(columns, new Rarity(columns));
  const stretch = columns[0]!.sentences[0]!;
  const near = () => words.near(0, stretch, words.figuresIn(0, stretch));
  return { near, columns };
}

const CAPTAIN = 'The ferry company dismissed its drunken captain.';

describe('SharedWords.near', () => {
  it.each([
    ['nothing for one word in common', 'The captain swam.', 0],
    ['a sentence with two', 'The captain was drunken.', 1],
    ['a sentence with one and its kindred', 'The captain was sacked.', 1],
    ['each sentence', 'The captain was drunken. The company kept its ferry.', 2],
  ])('finds %s', (_, other, count) => {
    expect(nearOf(CAPTAIN, other).near()).toHaveLength(count);
  });

  it('finds a sentence with one word in common where both give figures', () => {
    const line = 'The tram cost $412 million.';
    expect(nearOf(line, 'A tram lost 7 wheels.').near()).toHaveLength(1);
    expect(nearOf(line, 'A tram lost wheels.').near()).toHaveLength(0);
  });

  it('gives the same for one stretch however often it is asked', () => {
    const { near } = nearOf(CAPTAIN, 'The captain was drunken. The company kept its ferry.');
    expect(near()).toEqual(near());
  });

  it('counts a word that stands everywhere, though it looks for nothing by it', () => {
    const everywhere = 'The ferry sank. '.repeat(90);
    const shareWith = (line: string) => nearOf(CAPTAIN, `${everywhere}${line}`).near();
    expect(shareWith('The ferry was late.')).toEqual([]);
    const [without] = shareWith('The drunken captain sang.');
    const [having] = shareWith('The drunken captain sang on the ferry.');
    expect(having!.share).toBeGreaterThan(without!.share);
    expect(having!.notions).toBe(without!.notions + 1);
  });
});
