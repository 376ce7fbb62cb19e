import { describe, expect, it } from 'vitest';
import { matchWords } from './match-words';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';

/** The words of two sentences that are taken for the same, without grammar. */
function matched(a: string, b: string): string[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const story = new Story(columns, links);
  const [x, y] = [story.sentence(0, 2).view, story.sentence(1, 2).view];
  return matchWords(x, y)
    .filter(([i]) => x.marks.content[i])
    .map(([i, j]) => `${x.tokens[i]!.lower}/${y.tokens[j]!.lower}`);
}

describe('matchWords', () => {
  it('takes words that can stand for one another for the same', () => {
    expect(
      matched('The attorney told the court of the levy.', 'The lawyer told the judge of the levy.'),
    ).toContain('attorney/lawyer');
  });

  it('takes the same word before one that stands for it', () => {
    expect(
      matched('The lawyer met an attorney at the pier.', 'The attorney walked to the pier.'),
    ).toEqual(['attorney/attorney', 'pier/pier']);
  });

  it('takes no name for a word that it is spelt like', () => {
    expect(
      matched('Ann Pastor spoke of the pier.', 'The preacher spoke of the pier.'),
    ).not.toContain('pastor/preacher');
  });
});
