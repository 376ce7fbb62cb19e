import { describe, expect, it } from 'vitest';
import { tellHeadlines } from './tell-headlines';
import { Story } from './telling';
import { storyOf } from './test-story';

const TEXT = 'The council met on Monday to speak of the harbour and its walls.\nThe wall is safe.';

/** The story of two articles that differ in their headlines, where `pairs` of lines are matched. */
function storyUnder(
  a: string,
  b: string,
  pairs: readonly (readonly [number, number])[] = [[2, 2]],
) {
  const { columns, links } = storyOf([`${a}\n${TEXT}`, `${b}\n${TEXT}`], pairs);
  return new Story(columns, links);
}

/** The words that are told of two headlines. */
function wordsOf(a: string, b: string): string[][] {
  const story = storyUnder(a, b);
  return tellHeadlines(story).map(({ parts }) => parts[0]!.map((span) => story.words(span)));
}

describe('tellHeadlines', () => {
  it('tells how two headlines put one event', () => {
    expect(wordsOf('Embattled mayor clears hurdle', 'Council backs mayor in rare vote')).toEqual([
      ['Embattled mayor clears hurdle', 'Council backs mayor in rare vote'],
    ]);
  });

  it('says of two that hardly share a word that they put different things at the top', () => {
    const [telling] = tellHeadlines(
      storyUnder('Mayor clears hurdle', 'Council weighs new harbour levy as mayor waits'),
    );
    expect(telling).toMatchObject({ kind: 'emphasis' });
    const [alike] = tellHeadlines(
      storyUnder('Mayor clears harbour hurdle', 'Mayor survives harbour vote'),
    );
    expect(alike).toMatchObject({ kind: 'wording' });
  });

  it('holds headlines without a common word against each other only where a match joins one with the other article', () => {
    const [a, b] = ['Storm fells old crane', 'Dockers mourn a landmark'];
    expect(tellHeadlines(storyUnder(a, b))).toEqual([]);
    expect(
      tellHeadlines(
        storyUnder(a, b, [
          [2, 2],
          [0, 1],
        ]),
      ),
    ).toHaveLength(1);
  });

  it('cuts a long headline at no place inside a quotation, and shows its marks', () => {
    const cut = (headline: string) => {
      const story = storyUnder(headline, 'Council weighs new harbour levy as mayor waits', [
        [0, 0],
      ]);
      return tellHeadlines(story)[0]!.parts.flatMap((part) =>
        part.map((span) => story.words(span)),
      );
    };
    const kicker =
      "'FIVE MINUTES TO SAIL AWAY': Fear as 'floating coffin' ferry threatens to sink in bay";
    expect(cut(kicker)).toContain("'FIVE MINUTES TO SAIL AWAY'");
    const late =
      "Harbour fury: Mayor who steers the council clings on in £3m quay 'gifts for the lads' row";
    expect(cut(late).every((words) => (words.match(/'/g) ?? []).length % 2 === 0)).toBe(true);
  });

  it.each([
    ['Council backs mayor', 'Council backs mayor'],
    ['Council backs mayor', 'Council backs mayor in rare vote'],
    ['Council backs mayor', 'Storm fells old crane'],
    ['Council and board offer boats refuge', 'Council and board extend refuge to boats'],
  ])('tells nothing of “%s” and “%s”', (a, b) => expect(wordsOf(a, b)).toEqual([]));
});
