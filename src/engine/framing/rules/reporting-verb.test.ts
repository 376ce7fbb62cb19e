import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../entities/shared-entities';
import { bothSides, pairOf } from '../sentence-pair';
import { Story } from '../telling';
import { OPENING, storyOf } from '../test-story';
import { tellReportingVerb } from './reporting-verb';

/** The verbs of either sentence that the rule holds against each other. */
function told(a: string, b: string): string[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const story = new Story(columns, links, resolveEntities(columns));
  return bothSides(pairOf(story, links[0]!))
    .flatMap(tellReportingVerb)
    .map(({ parts }) => parts[0]!.map((span) => story.words(span)).join(' | '));
}

const SAYING = 'The mayor left the hall on Monday, saying the harbour wall was unsafe for boats.';
const ADMITTED = 'The mayor admitted on Monday that the harbour wall was unsafe for boats.';

describe('tellReportingVerb', () => {
  it('tells a participle against a verb of another tone, from either side', () => {
    expect(told(SAYING, ADMITTED)).toEqual(['saying | admitted']);
    expect(told(ADMITTED, SAYING)).toEqual(['admitted | saying']);
  });

  it.each([
    [
      'said | flatly said',
      'The mayor said the harbour wall was unsafe for boats.',
      'The mayor flatly said the harbour wall was unsafe for boats.',
    ],
    [
      'said | conceded',
      'The mayor said on Monday that the harbour wall was unsafe for boats.',
      'The mayor conceded in a long letter that the harbour wall was unsafe for boats.',
    ],
  ])('tells %s', (line, a, b) => {
    expect(told(a, b)).toEqual([line]);
  });

  it.each([
    [
      'the clauses share little',
      'The mayor said the harbour wall was unsafe for boats.',
      'The mayor conceded the council had sold the harbour crane to a friend.',
    ],
    [
      'one denies what the other says',
      'The mayor said on Monday that the harbour wall was unsafe for boats.',
      'The mayor conceded on Monday that the harbour wall was not unsafe for boats.',
    ],
    [
      'both say how it was said',
      'The mayor flatly said the harbour wall was unsafe for boats.',
      'The mayor bluntly said the harbour wall was unsafe for boats.',
    ],
  ])('tells nothing where %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
