import { describe, expect, it } from 'vitest';
import { CONTRAST_FEATURES, findContrasts } from './contrasts';
import { pairOf } from './sentence-pair';
import { spanOfRun, Story } from './telling';
import { OPENING, storyOf } from './test-story';

function contrastsOf(a: string, b: string) {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const story = new Story(columns, links);
  const pair = pairOf(story, links[0]!);
  return findContrasts(pair.a, pair.b, pair.link, pair.matches).map(({ features, ...runs }) => ({
    features,
    words: [spanOfRun(pair.a.view, runs.a), spanOfRun(pair.b.view, runs.b)].map((span) =>
      story.words(span),
    ),
  }));
}

describe('findContrasts', () => {
  it('holds the words for one thing against each other', () => {
    const words = contrastsOf(
      'The council slashed the harbour budget.',
      'The council reduced the harbour budget.',
    ).map((one) => one.words);
    expect(words).toContainEqual(['slashed the harbour budget', 'reduced the harbour budget']);
  });

  it('finds nothing between sentences that are the same', () => {
    expect(contrastsOf('The wall is safe for boats.', 'The wall is safe for boats.')).toEqual([]);
  });

  it('names every feature, and gives the same ones when the sides are swapped', () => {
    const a = 'The mayor insisted on Monday that the wall was safe.';
    const b = 'The wall may be safe, a former engineer said.';
    const rows = (x: string, y: string) =>
      contrastsOf(x, y)
        .map(({ features }) => [...features].map((value) => value.toFixed(6)).join(' '))
        .sort();
    expect(contrastsOf(a, b)[0]!.features).toHaveLength(CONTRAST_FEATURES.length);
    expect(rows(a, b)).toEqual(rows(b, a));
  });
});
