import { describe, expect, it } from 'vitest';
import { pairOf } from '../sentence-pair';
import { Story } from '../telling';
import { OPENING, storyOf } from '../test-story';
import { tellByRules } from './pair-rules';

const top = 'The rotten crane on the quay fell in the storm.';
const filling = Array.from({ length: 9 }, (_, k) => `Boat ${k} came in.`).join('\n');

/** The kinds that the rules tell of a story's first link. */
function kindsOf(
  columns: ReturnType<typeof storyOf>['columns'],
  links: ReturnType<typeof storyOf>['links'],
) {
  return tellByRules(pairOf(new Story(columns, links), links[0]!)).map(({ kind }) => kind);
}

describe('tellPlace', () => {
  it('tells emphasis where one has at the top what the other has only further down', () => {
    const kindsAt = (before: string, sentence: number) => {
      const { columns, links } = storyOf(
        [`${top}\n${OPENING}${filling}`, `${OPENING}${before}\n${top}\n${filling}`],
        [[0, sentence]],
      );
      return kindsOf(columns, links);
    };
    expect(kindsAt(filling, 11)).toContain('emphasis');
    expect(kindsAt('They met.', 2)).not.toContain('emphasis');
  });

  it('counts no menus and captions above a story as its top', () => {
    const kindsUnder = (menu: number) => {
      const { columns, links } = storyOf(
        [`${top}\n${OPENING}${filling}`, `${filling}\n${top}\n${OPENING}${filling}`],
        [[0, 9]],
      );
      const inStory = columns[1]!.sentences.map((sentence, at) => ({
        ...sentence,
        inStory: at >= menu,
      }));
      return kindsOf([columns[0]!, { ...columns[1]!, sentences: inStory }], links);
    };
    expect(kindsUnder(0)).toContain('emphasis');
    expect(kindsUnder(9)).not.toContain('emphasis');
  });

  it('tells no emphasis of what the other states at its top in words of its own', () => {
    const kindsWith = (further: readonly (readonly [number, number])[]) => {
      const { columns, links } = storyOf(
        [`${top}\n${OPENING}${filling}`, `${OPENING}${filling}\n${top}\n${filling}`],
        [[0, 11], ...further],
      );
      return kindsOf(columns, links);
    };
    expect(kindsWith([])).toContain('emphasis');
    expect(kindsWith([[0, 1]])).not.toContain('emphasis');
    expect(kindsWith([[0, 5]])).toContain('emphasis');
  });

  it('tells no emphasis of the age of a thing', () => {
    const { columns, links } = storyOf(
      [
        `They shored up the 80-year-old crane.\n${OPENING}${filling}`,
        `${OPENING}${filling}\nA gull sat on the 80-year-old crane.\n${filling}`,
      ],
      [[0, 11]],
    );
    expect(kindsOf(columns, links)).not.toContain('emphasis');
  });

  it('tells no emphasis of a thing that both only mention', () => {
    const { columns, links } = storyOf(
      [
        `The mayor wants a harbour fence.\n${OPENING}${filling}`,
        `${OPENING}${filling}\nNobody had time for the harbour fence.\n${filling}`,
      ],
      [[0, 11]],
    );
    expect(kindsOf(columns, links)).not.toContain('emphasis');
  });

  it('tells no emphasis of an act that the other only names', () => {
    const { columns, links } = storyOf(
      [
        `Police charged nine men of conspiracy to steal.\n${OPENING}${filling}`,
        `${OPENING}${filling}\nNobody had heard of the charge of conspiracy.\n${filling}`,
      ],
      [[0, 11]],
    );
    expect(kindsOf(columns, links)).not.toContain('emphasis');
  });

  it('holds a headline against a less sure match than a first sentence', () => {
    const kindsAt = (sentence: number) => {
      const { columns, links } = storyOf(
        [`${top.slice(0, -1)}\n${top}\n${filling}`, `${OPENING}${filling}\n${top}\n${filling}`],
        [[sentence, 11]],
      );
      return kindsOf(columns, [{ ...links[0]!, confidence: 0.45 }]);
    };
    expect(kindsAt(0)).toContain('emphasis');
    expect(kindsAt(1)).not.toContain('emphasis');
  });

  it.each([
    [true, 'Harbour plan moves on'],
    [false, 'Storm fells rotten crane on quay'],
  ])('tells emphasis (%s) by the words of the other’s headline, “%s”', (tells, headline) => {
    const { columns, links } = storyOf(
      [
        `${top}\n${OPENING}${filling}`,
        `${headline}\nThe council met on Monday to speak of the harbour.\n${filling}\n${top}`,
      ],
      [[0, 11]],
    );
    const kinds = kindsOf(columns, links);
    expect(kinds.includes('emphasis')).toBe(tells);
  });

  it.each([
    [true, 'Gulls return to the pier'],
    [false, 'Tall harbour machine ruins boat of the board'],
  ])(
    'tells emphasis (%s) unless the other leads with it in other words, “%s”',
    (tells, headline) => {
      const { columns, links } = storyOf(
        [
          `The harbour crane fell on the boat of the board.\n${OPENING}${filling}`,
          `${headline}\nThe pier is long.\n${filling}\nThe crane fell on a boat.`,
        ],
        [[0, 11]],
      );
      expect(kindsOf(columns, links).includes('emphasis')).toBe(tells);
    },
  );

  it.each([
    [true, 'The rotten crane fell in the storm.'],
    [false, 'The rotten crane never fell in the storm.'],
    [false, 'The Halden Bay crane of Mayor Ingrid Moss stood beside Halden Bay.'],
  ])('tells emphasis (%s) only of one matter that neither denies: “%s”', (tells, below) => {
    const { columns, links } = storyOf(
      [
        `The rotten crane fell in the storm at Halden Bay, Ingrid Moss said.\n${OPENING}${filling}`,
        `${OPENING}${filling}\n${below}\n${filling}`,
      ],
      [[0, 11]],
    );
    const kinds = kindsOf(columns, links);
    expect(kinds.includes('emphasis')).toBe(tells);
  });
});
