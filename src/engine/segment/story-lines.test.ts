import { describe, expect, it } from 'vitest';
import { readMonthNames } from './page-date';
import { readPageLines } from './page-lines';
import { chooseStory, withEndBehindLink } from './story-lines';

/** Whether a line of little chance is story, between two lines that surely are. */
function isStoryBetween(line: string): boolean {
  const text = ['The wall fell into the sea.', line, 'Forty boats sank with it.'].join('\n');
  const raw = { name: 'page.txt', sha256: 'x', format: 'text' as const, text, hints: [] };
  const lines = readPageLines({ ...raw, declared: {} }, readMonthNames('en'));
  return chooseStory(lines, Float64Array.of(0.9, 0.05, 0.9))[1]!;
}

describe('withEndBehindLink', () => {
  it.each([
    ['READ MORE: Fish shop named best in county', true],
    ['Most read', false],
  ])('goes on with short paragraphs behind %s: %s', (line, isStory) => {
    const end = ['Ferries are sailing to Orsk instead.', 'Trains are not affected.'];
    const foot = ['Ferry wins prize', 'Do YOU sail? Tell us.'];
    const text = ['The wall fell into the sea.', 'Forty boats sank.', line, ...end, ...foot];
    const raw = { name: 'page.txt', sha256: 'x', format: 'text' as const, hints: [] };
    const page = { ...raw, text: text.join('\n'), declared: {} };
    const lines = readPageLines(page, readMonthNames('en'));
    const story = lines.map((_, index) => index < 2);
    expect(withEndBehindLink(lines, story)).toEqual([
      true,
      true,
      false,
      isStory,
      isStory,
      false,
      false,
    ]);
  });
});

describe('chooseStory', () => {
  it.each(['Some 23 people face ruin.', '“Nobody told us a thing.”'])(
    'keeps the short sentence %s between two paragraphs',
    (line) => expect(isStoryBetween(line)).toBe(true),
  );

  it('keeps one with a link to another story behind it', () => {
    const raw = { name: 'page.txt', sha256: 'x', format: 'text' as const, hints: [], declared: {} };
    const text = [
      'The wall fell into the sea.',
      'The vote was seven to two.',
      'READ MORE: Ferries to be cut',
      'Forty boats sank with it.',
    ].join('\n');
    const lines = readPageLines({ ...raw, text }, readMonthNames('en'));
    expect(chooseStory(lines, Float64Array.of(0.9, 0.05, 0.05, 0.9))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it.each(['Fish shop named among best in county', 'Read more.', 'Follow us on Facebook.'])(
    'leaves out %s',
    (line) => expect(isStoryBetween(line)).toBe(false),
  );
});
