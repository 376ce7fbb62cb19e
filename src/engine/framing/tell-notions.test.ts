import { describe, expect, it } from 'vitest';
import { Story } from './telling';
import { tellNotions } from './tell-notions';
import { OPENING, storyOf } from './test-story';

/** The leading words of both sides of each notion told. */
function told(a: string, b: string): string[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[1, 1]]);
  const story = new Story(columns, links);
  return tellNotions(story).map(({ parts }) =>
    parts[0]!.map((span) => story.words(span)).join(' | '),
  );
}

describe('tellNotions', () => {
  it('tells a loaded word against the plain one for the same thing', () => {
    expect(
      told('A naval armada lay off the coast.', 'The naval forces lay off the coast.'),
    ).toEqual(['A naval armada | The naval forces']);
  });

  it.each([
    [
      'both have the loaded word',
      'A naval armada came.',
      'The naval armada and the naval forces left.',
    ],
    ['no word beside it is shared', 'A naval armada came.', 'The police forces left.'],
    ['both are plain', 'The naval forces came.', 'The naval deployment ended.'],
  ])('tells nothing where %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
