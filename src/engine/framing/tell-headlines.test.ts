import { describe, expect, it } from 'vitest';
import { tellHeadlines } from './tell-headlines';
import { Story } from './telling';
import { storyOf } from './test-story';

const TEXT = 'The council met on Monday to speak of the harbour and its walls.\nThe wall is safe.';

/** The words that are told of two headlines. */
function wordsOf(a: string, b: string): string[][] {
  const { columns, links } = storyOf([`${a}\n${TEXT}`, `${b}\n${TEXT}`], [[2, 2]]);
  const story = new Story(columns, links);
  return tellHeadlines(story).map(({ parts }) => parts[0]!.map((span) => story.words(span)));
}

describe('tellHeadlines', () => {
  it('tells how two headlines put one event', () => {
    expect(wordsOf('Embattled mayor clears hurdle', 'Council backs mayor in rare vote')).toEqual([
      ['Embattled mayor clears hurdle', 'Council backs mayor in rare vote'],
    ]);
  });

  it.each([
    ['Council backs mayor', 'Council backs mayor'],
    ['Council backs mayor', 'Council backs mayor in rare vote'],
    ['Council backs mayor', 'Storm fells old crane'],
    ['Council and board offer boats refuge', 'Council and board extend refuge to boats'],
  ])('tells nothing of “%s” and “%s”', (a, b) => expect(wordsOf(a, b)).toEqual([]));
});
