import { describe, expect, it } from 'vitest';
import { pairOf } from './sentence-pair';
import { tellContrasts } from './tell-contrasts';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';

/** The words that lead what is told of the third lines of two stories under a link of the given confidence. */
function leadsOf(a: string, b: string, confidence = 0.9): string[][] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const link = { ...links[0]!, confidence };
  const story = new Story(columns, [link]);
  return tellContrasts(pairOf(story, link)).map(({ parts }) =>
    parts[0]!.map((span) => story.words(span)),
  );
}

const KILLED = 'Police brutally killed a young baker at the market square on Sunday.';
const DIED = 'A young baker died at the market square on Sunday after police opened fire.';

describe('tellContrasts', () => {
  it('tells once how two sentences put the same, led by words of which one frames it', () => {
    const [lead, ...further] = leadsOf(KILLED, DIED);
    expect(lead!.join(' ')).toMatch(/brutally/);
    expect(further).toEqual([]);
  });

  it('takes a word that can stand for another for what both speak of', () => {
    const told = leadsOf(
      'The attorney made a shameful deal over the levy.',
      'The lawyer made an agreement over the levy.',
    );
    expect(told).toHaveLength(1);
  });

  it('tells nothing of sentences that hardly match', () =>
    expect(leadsOf(KILLED, DIED, 0.45)).toEqual([]));

  it('tells nothing where both put it in the same words', () =>
    expect(leadsOf(KILLED, KILLED)).toEqual([]));
});
