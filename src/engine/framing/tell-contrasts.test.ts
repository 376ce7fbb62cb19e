import { describe, expect, it } from 'vitest';
import type { LinkRelation } from '../../model/comparison';
import { pairOf } from './sentence-pair';
import { tellContrasts } from './tell-contrasts';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';

/** What is told of the third lines of two stories under a link that says how they match. */
function wordsOf(a: string, b: string, relation: LinkRelation): string[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const link = { ...links[0]!, relation };
  const story = new Story(columns, [link]);
  return tellContrasts(pairOf(story, link)).flatMap(({ parts }) =>
    parts.flat().map((span) => story.words(span)),
  );
}

const FIRED =
  'Police fired on the crowd at the market square on Sunday, brutally killing a young baker who had come to buy flour for his shop.';
const OPENED_FIRE = 'Police opened fire at the market square on Sunday and a baker died';
const SHOT = 'Police shot a baker, a man of 24 who had a small shop on the hill above the bay.';
const MORE = 'Police fired on the crowd at the market square on Sunday';

describe('tellContrasts', () => {
  it('adds a piece that shares a word where both sentences state the same', () => {
    expect(wordsOf(FIRED, SHOT, 'same')).toContain(MORE);
    expect(wordsOf(FIRED, SHOT, 'partial')).not.toContain(MORE);
  });

  it('adds no piece that shares no word with the other sentence', () => {
    const told = wordsOf(
      FIRED,
      `${OPENED_FIRE}, a man of 24 whom nobody had asked to leave.`,
      'same',
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.join(' ')).not.toMatch(/nobody/);
  });
});
