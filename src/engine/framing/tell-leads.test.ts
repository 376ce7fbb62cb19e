import { describe, expect, it } from 'vitest';
import { tellLeads } from './tell-leads';
import { Story } from './telling';
import { storyOf } from './test-story';

/** The words that are told of the first sentences of two stories. */
function wordsOf(a: string, b: string, linked = 1): string[][] {
  const texts = [a, b].map((lead) => `Harbour plan moves on\n${lead}\nThe wall is safe for boats.`);
  const { columns, links } = storyOf(texts, [[linked, linked]]);
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

  it('names first what is put differently, not who spoke when', () => {
    const told = wordsOf(
      'The newly chosen mayor of Halden met six visiting reporters, as talks on the harbour went on.',
      'The mayor of Halden stood at the old town hall beside his deputy, calling talks a reckless farce.',
    );
    expect(told[0]!.join(' ')).toMatch(/reckless farce/);
  });

  it('tells nothing of first sentences that nothing links', () => {
    expect(wordsOf(LEAD, 'The council approved the choice of the new mayor.', 2)).toEqual([]);
  });

  it.each([
    LEAD,
    'A storm felled an old crane beside the quay.',
    'This story corrects the first paragraph on the council and mayor.',
  ])('tells nothing beside “%s”', (other) => expect(wordsOf(LEAD, other)).toEqual([]));
});
