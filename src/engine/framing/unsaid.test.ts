import { describe, expect, it } from 'vitest';
import type { FoundFact } from '../prepared';
import { Contested } from './contested';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';
import { Unsaid } from './unsaid';

const LINE = 2;

/** An `Unsaid` for stories that differ in their third lines, with the span of the first one's. */
function unsaidIn(lines: readonly string[], facts: readonly FoundFact[] = []) {
  const { columns, links } = storyOf(
    lines.map((line) => `${OPENING}${line}\nGulls sat on the pier.`),
    [],
  );
  const { start, end } = columns[0]!.sentences[LINE]!;
  const unsaid = new Unsaid(new Story(columns, links), new Contested(facts));
  return { unsaid, words: { column: 0, start, end } };
}

describe('Unsaid.among', () => {
  const amongLines = (line: string, other: string) => {
    const { unsaid, words } = unsaidIn([line, other]);
    return unsaid.among([1], LINE, [words])[0];
  };
  const SWANS = 'Two swans nested beside the old brewery.';

  it('keeps who says nothing of it', () => {
    expect(amongLines('The ferry company dismissed its drunken captain.', SWANS)).toEqual([1]);
  });

  it.each([
    ['the number', 'The tram cost $412 million to build.', 'A $412 million tram was built.'],
    [
      'the words',
      'The ferry company dismissed its drunken captain.',
      'The captain, drunken, was sacked by the ferry company.',
    ],
  ])('leaves out who gives %s', (_, line, other) => expect(amongLines(line, other)).toEqual([]));

  it('leaves out who gives another account of it', () => {
    const line = 'The ferry company dismissed its drunken captain.';
    const { words } = unsaidIn([line, SWANS]);
    const fact = {
      statement: line,
      confidence: 0.8,
      evidence: [words, { column: 1, start: 0, end: 9 }],
    };
    const among = (status: FoundFact['status']) =>
      unsaidIn([line, SWANS], [{ ...fact, status }]).unsaid.among([1], LINE, [words])[0];
    expect(among('conflict')).toEqual([]);
    expect(among('shared')).toEqual([1]);
  });
});

describe('Unsaid.likeness', () => {
  it('grows with what another sentence has of the words', () => {
    const likeness = (other: string) =>
      unsaidIn(['The ferry company dismissed its drunken captain.', other]).unsaid.likeness(
        [1],
        0,
        LINE,
      );
    const none = likeness('Two swans nested beside the old brewery.');
    const some = likeness('A ferry captain sang for the company.');
    expect(none).toBe(0);
    expect(some).toBeGreaterThan(none);
    expect(likeness('The ferry captain was drunken, the company said.')).toBeGreaterThan(some);
  });

  it('speaks against an omission only where there are further articles', () => {
    expect(unsaidIn(['A ferry sank.', 'It sank.']).unsaid.isTooLike(0.5)).toBe(false);
    const three = unsaidIn(['A ferry sank.', 'It sank.', 'Gulls sang.']).unsaid;
    expect(three.isTooLike(0.5)).toBe(true);
    expect(three.isTooLike(0.1)).toBe(false);
  });
});
