import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { SentenceView } from './sentence-view';
import { isWellCut } from './well-cut';

/** The cut `[between brackets]` of a sentence. */
function cut(marked: string): boolean {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const end = marked.indexOf(']') - 1;
  const view = new SentenceView(prepareText(text), 0, 0);
  const phrase = (test: (at: { start: number; end: number }) => boolean) =>
    view.phrases.findIndex(({ first, end: to }) =>
      test({ start: view.tokens[first]!.start, end: view.tokens[to - 1]!.end }),
    );
  const from = phrase((at) => at.start === start);
  const to = phrase((at) => at.end === end);
  if (from < 0 || to < from) throw new RangeError(`cut: brackets are not at phrases in ${marked}`);
  return isWellCut(view, from, to);
}

describe('isWellCut', () => {
  it.each([
    'The mayor [closed the rotten harbour] on Monday.',
    'The mayor closed [the rotten harbour] on Monday.',
    'The mayor [closed] the harbour.',
    'The mayor closed the harbour [after a heated meeting].',
    '[The head of the harbour board] left the meeting.',
    'The mayor [denied that the board broke the pact].',
    'The mayor denied breaking [the old pact].',
  ])('takes "%s"', (marked) => expect(cut(marked)).toBe(true));

  it.each([
    'The head [of the harbour board left] the meeting.',
    'The mayor [left the head] of the harbour board alone.',
    'On Monday [the mayor closed] the harbour.',
    'The board met, and [after the meeting the mayor] closed the harbour.',
    'The mayor [closed the harbour and] left.',
    'They used not [the harbour funds] but the dues.',
    'The mayor denied that the board [broke the old pact].',
    'The mayor dismissed reports that [the board broke the pact].',
    'The board [failed to turn] over the letters.',
    'The wall fell [on Monday (a day] of storms).',
    '“They [closed the harbour,” the mayor told] the board.',
    'The mayor met left-[wing sailors] on Monday.',
    'They left, [as well as the mayor], on Monday.',
    'They built [a wall as long] as the quay.',
    'The board [closed the harbour, blaming] a storm.',
    'The mayor [treats sailors] like cattle.',
    'They spoke [of the duties of being] mayor.',
    'They waited [for a letter until we] came.',
    'The mayor [closed the harbour, Moss said] on Monday.',
    'The board wrote “we [closed the harbour” after a storm] on Monday.',
  ])('leaves "%s"', (marked) => expect(cut(marked)).toBe(false));
});
