import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../entities/shared-entities';
import { bothSides, pairOf } from '../sentence-pair';
import { Story } from '../telling';
import { OPENING, storyOf } from '../test-story';
import { tellAmount } from './amount';

/** The words of either sentence that the rule holds against each other. */
function told(a: string, b: string, confidence = 0.9): string[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const story = new Story(columns, links, resolveEntities(columns));
  return bothSides(pairOf(story, { ...links[0]!, confidence }))
    .flatMap(tellAmount)
    .map(({ parts }) => parts[0]!.map((span) => story.words(span)).join(' | '));
}

const OPEN = 'The storm sank at least 46 boats in the harbour on Monday.';
const PLAIN = 'On Monday the storm sank 46 boats in the harbour.';

describe('tellAmount', () => {
  it('tells a number that only one side leaves open, from either side', () => {
    expect(told(OPEN, PLAIN)).toEqual(['at least 46 boats | 46 boats']);
    expect(told(PLAIN, OPEN)).toEqual(['46 boats | at least 46 boats']);
  });

  it('shows the word that leaves a share open', () => {
    expect(
      told(
        'The harbour plan will renew roughly 30 percent of the quay walls.',
        'The harbour plan will renew 30 percent of the quay walls.',
      ),
    ).toEqual(['roughly 30 percent | 30 percent']);
  });

  it.each([
    ['both leave it open', OPEN, 'On Monday the storm sank about 46 boats in the harbour.'],
    ['the numbers differ', OPEN, 'On Monday the storm sank 48 boats in the harbour.'],
    [
      'the number stands twice in one sentence',
      OPEN,
      'On Monday the storm sank 46 boats in the harbour and broke 46 masts.',
    ],
    [
      'nothing beside it is shared',
      OPEN,
      'Fishermen of the harbour on Monday paid the mayor 46 crowns.',
    ],
  ])('tells nothing where %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });

  it('tells nothing of two sentences that hardly match', () => {
    expect(told(OPEN, PLAIN, 0.5)).toEqual([]);
  });
});
