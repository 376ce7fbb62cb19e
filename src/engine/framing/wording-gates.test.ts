import { describe, expect, it } from 'vitest';
import { findContrasts } from './contrasts';
import { pairOf } from './sentence-pair';
import { spanOfRun, Story } from './telling';
import { OPENING, storyOf } from './test-story';
import { canBeTold } from './wording-gates';

/** True where the words `[between brackets]` of two sentences can be told as two wordings. */
function told(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/[[\]]/g, '');
  const { columns, links } = storyOf([OPENING + plain(a), OPENING + plain(b)], [[2, 2]]);
  const story = new Story(columns, links);
  const pair = pairOf(story, links[0]!);
  const marked = [a, b].map((text) => text.slice(text.indexOf('[') + 1, text.indexOf(']')));
  const contrast = findContrasts(pair.a, pair.b, pair.link, pair.matches).find(
    (one) =>
      story.words(spanOfRun(pair.a.view, one.a)) === marked[0] &&
      story.words(spanOfRun(pair.b.view, one.b)) === marked[1],
  );
  if (!contrast) throw new RangeError(`told: no runs “${marked.join('”, “')}”`);
  return canBeTold(pair.a, pair.b, contrast);
}

describe('canBeTold', () => {
  it.each([
    ['The council [slashed the budget].', 'The council [reduced the budget].'],
    ['The visit [was arranged] in May.', 'The visit [was hastily arranged] in May.'],
  ])('takes “%s” against “%s”', (a, b) => expect(told(a, b)).toBe(true));

  it.each([
    ['The board [left the harbour] on Monday.', 'The board [left the harbour, a ruin], on Monday.'],
    ['The board [left the harbour].', 'The board [left the old and quiet harbour of the town].'],
    ['On Monday [the frail pope left].', 'On Monday [the frail pontiff left].'],
  ])('leaves “%s” against “%s”, where one has nothing of its own', (a, b) =>
    expect(told(a, b)).toBe(false),
  );

  it('leaves what one states and the other denies', () => {
    const a = 'The mayor thinks the wall [is surely safe for boats].';
    const b = 'The mayor doubts that the wall [is fairly safe for boats].';
    expect(told(a, b)).toBe(true);
    expect(told(a, b.replace('doubts that', 'does not think'))).toBe(false);
  });

  it('leaves what shares no more than a verb of saying', () => {
    const a = 'The mayor met the board and [calmly said the wall was closed] on Monday.';
    const b = 'The mayor met the board and [quietly said a little] on Monday.';
    expect(told(a, b)).toBe(false);
    expect(told(a, b.replace('a little', 'the wall leaks'))).toBe(true);
  });
});
