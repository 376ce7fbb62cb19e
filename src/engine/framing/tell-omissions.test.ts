import { describe, expect, it } from 'vitest';
import { Contested } from './contested';
import { tellOmissions } from './tell-omissions';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';
import { Unsaid } from './unsaid';

const LINE = 2;
const OWN = 'The ferry captain had smuggled parrots and rare orchids for eleven winters.';
const OTHER = 'The ferry was late again, and the captain apologised to everybody on board.';

/** What is told of a sentence that the other article never tells, by the words shown. */
function toldOf(sentence: string): boolean {
  const { columns, links } = storyOf(
    [
      `${OPENING}${sentence}\nGulls sat on the pier.`,
      `Late again\nPassengers waited an hour in the rain.\n${OTHER}\nNo reason was given.`,
    ],
    [[1, 1]],
  );
  const story = new Story(columns, links);
  const told = tellOmissions(story, new Unsaid(story, new Contested([])));
  return told.some(({ topics }) => topics.includes(story.topicOf(0, LINE)));
}

describe('tellOmissions', () => {
  it.each([
    [OWN, true],
    [`And here is how one passenger described it: “${OWN}”`, false],
    [
      'Call our reporters or email harbour.news@example.org if you own rare smuggled parrots.',
      false,
    ],
  ])('tells what the page says of the story, not of itself: %s %s', (sentence, isTold) => {
    expect(toldOf(sentence)).toBe(isTold);
  });

  it('says of nobody that he leaves out what a sure match may tell in other words', () => {
    const { columns, links } = storyOf(
      [
        `${OPENING}${OWN}\nGulls sat on the pier.`,
        `Late again\nPassengers waited an hour in the rain.\n${OTHER}\nNo reason was given.`,
      ],
      [
        [1, 1],
        [LINE, LINE],
      ],
    );
    const toldAt = (confidence: number) => {
      const [sure, other] = links;
      const partial = { ...other!, relation: 'partial' as const, confidence };
      const story = new Story(columns, [sure!, partial]);
      const told = tellOmissions(story, new Unsaid(story, new Contested([])));
      return told.filter(({ topics }) => topics.includes(story.topicOf(0, LINE))).length;
    };
    expect(toldAt(0.4)).toBe(1);
    expect(toldAt(0.99)).toBe(0);
  });
});
