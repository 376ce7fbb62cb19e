import { describe, expect, it } from 'vitest';
import type { FoundFact } from '../prepared';
import { Contested, tellOtherValues } from './contested';
import { findFramings } from './find-framings';
import { OPENING, storyOf } from './test-story';

const ONE = 'The furious line tabled a paltry rise of 7 per cent for its crews.';
const OTHER = 'The line offered a generous rise of 9 per cent to the crews.';

describe('Contested', () => {
  const { columns, links } = storyOf([OPENING + ONE, OPENING + OTHER], [[2, 2]]);
  const fact: FoundFact = {
    statement: ONE,
    status: 'conflict',
    confidence: 0.9,
    evidence: [links[0]!.a, links[0]!.b],
  };

  it('knows a link whose ends are sides of one contradiction', () => {
    expect(new Contested([fact]).has(links[0]!)).toBe(true);
    expect(new Contested([{ ...fact, status: 'shared' }]).has(links[0]!)).toBe(false);
    expect(new Contested([{ ...fact, evidence: [links[0]!.a] }]).has(links[0]!)).toBe(false);
  });

  it('keeps what is contested from being told as the same in other words', () => {
    const notes = findFramings(columns, [], links, [fact]).map(({ note }) => note);
    expect(notes.filter((note) => note.startsWith('The same is put as'))).toEqual([]);
  });

  it('keeps other numbers from being told as the same in other words', () => {
    const notes = findFramings(columns, [], links, []).map(({ note }) => note);
    expect(notes.filter((note) => /7 per cent.*9 per cent/.test(note))).toEqual([]);
  });
});

describe('tellOtherValues', () => {
  it.each([
    ['The rise is 7 per cent.', 'The rise is 9 per cent.', true],
    ['The rise is 7 per cent.', 'The rise is 7%.', false],
    ['The rise is 7 per cent.', 'The rise was told of.', false],
    ['It opens on Monday.', 'It opens on Tuesday.', true],
    ['Some 240 boats came.', 'About 250 boats came.', false],
  ])('%s / %s: %s', (a, b, expected) => {
    const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
    expect(tellOtherValues(columns, links[0]!.a, links[0]!.b)).toBe(expected);
  });
});
