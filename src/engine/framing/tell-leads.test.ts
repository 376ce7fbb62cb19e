import { describe, expect, it } from 'vitest';
import { tellLeads } from './tell-leads';
import { Story } from './telling';
import { storyOf } from './test-story';

/** The words that are told of the first sentences of two stories. */
function wordsOf(a: string, b: string): string[][] {
  const texts = [a, b].map((lead) => `Harbour plan moves on\n${lead}\nThe wall is safe for boats.`);
  const { columns, links } = storyOf(texts, [[2, 2]]);
  const story = new Story(columns, links);
  return tellLeads(story).map(({ parts }) => parts[0]!.map((span) => story.words(span)));
}

const LEAD = 'The council narrowly endorsed the mayor on Monday.';

describe('tellLeads', () => {
  it('tells how the first sentences of two stories put what they share a word of', () => {
    expect(wordsOf(LEAD, 'The council approved the choice of the new mayor.')).toEqual([
      [LEAD.slice(0, -1), 'The council approved the choice of the new mayor'],
    ]);
  });

  it.each([
    LEAD,
    'A storm felled an old crane beside the quay.',
    'This story corrects the first paragraph on the council and mayor.',
  ])('tells nothing beside “%s”', (other) => expect(wordsOf(LEAD, other)).toEqual([]));
});
