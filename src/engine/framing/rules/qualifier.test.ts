import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../entities/shared-entities';
import { bothSides, pairOf } from '../sentence-pair';
import { Story } from '../telling';
import { OPENING, storyOf } from '../test-story';
import { tellQualifier } from './qualifier';

/** The words of either sentence that the rule holds against each other, at a match of the given confidence. */
function told(a: string, b: string, confidence = 0.9): string[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const story = new Story(columns, links, resolveEntities(columns));
  return bothSides(pairOf(story, { ...links[0]!, confidence }))
    .flatMap(tellQualifier)
    .map(({ parts }) => parts[0]!.map((span) => story.words(span)).join(' | '));
}

const SEALED = 'Divers found a sealed wooden crate below the harbour wall on Monday.';
const PLAIN = 'On Monday divers found a crate below the harbour wall.';

describe('tellQualifier', () => {
  it('tells what only one side says of a thing, from either side', () => {
    expect(told(SEALED, PLAIN)).toEqual(['a sealed wooden crate | a crate']);
    expect(told(PLAIN, SEALED)).toEqual(['a crate | a sealed wooden crate']);
  });

  it('tells nothing of two sentences that hardly match', () => {
    expect(told(SEALED, PLAIN, 0.45)).toEqual([]);
  });

  it.each([
    [
      'the other has a word of its own',
      SEALED,
      'On Monday divers found a rusty crate below the harbour wall.',
    ],
    [
      'the other names whose it is',
      SEALED,
      'On Monday divers found a Halden crate below the harbour wall.',
    ],
    [
      'the other has a participle before it',
      'Divers spoke of persistent tensions below the harbour wall on Monday.',
      'On Monday divers spoke of escalating tensions below the harbour wall.',
    ],
    [
      'the word is of a length of time',
      'The harbour strike costs the council ten crowns every dreadful hour on the wall.',
      'The harbour strike costs the council ten crowns an hour on the wall.',
    ],
    [
      'it is the half of a result',
      'The council closed the harbour wall by a bitter vote on Monday.',
      'On Monday the council closed the harbour wall by a 14 to 11 vote.',
    ],
    [
      'the word only orders',
      'Divers found another further crate below the harbour wall on Monday.',
      PLAIN,
    ],
    [
      'the other says it behind the noun',
      'Divers met knife-bearing guards below the harbour wall on Monday.',
      'On Monday divers met guards with a knife below the harbour wall.',
    ],
    [
      'the other says it elsewhere',
      SEALED,
      'On Monday divers found a crate below the harbour wall.\nThe sealed wooden crate was old.',
    ],
    [
      'the noun is half of what is named',
      'Divers found a wooden harbour crane below the wall on Monday.',
      'On Monday divers crossed the harbour and found a crane below the wall of the quay.',
    ],
  ])('tells nothing where %s', (_, a, b) => {
    expect(
      told(a, b).filter((line) => line.includes('harbour |') || !line.includes('crane')),
    ).toEqual([]);
  });
});
