import { describe, expect, it } from 'vitest';
import type { Framing } from '../model/comparison';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';
import { groupByKind, sayFraming } from './say-framing';

const a = sampleArticle('a', `Mill\nThe owner ${'spoke of luck and '.repeat(5)}wept.`);
const b = sampleArticle('b', 'Mill\nThe boss sobbed.');
const told = sampleComparison([a, b]);
const framing: Framing = {
  id: 'r1',
  about: null,
  kind: 'label',
  wordings: [placeOf(b, 'The boss'), placeOf(a, 'The owner')],
  absent: [],
  note: 'One calls him so.',
  confidence: 0.7,
};

describe('sayFraming', () => {
  it('says which article has which words, in column order', () => {
    expect(sayFraming(told, framing)).toEqual(['A\u00a0“The owner”', 'B\u00a0“The boss”']);
  });

  it('puts those together that word it alike', () => {
    const c = sampleArticle('c', 'Mill\nThe boss wept.');
    const wordings = [...framing.wordings, placeOf(c, 'The boss')];
    expect(sayFraming(sampleComparison([a, b, c]), { ...framing, wordings })).toEqual([
      'A\u00a0“The owner”',
      'B, C\u00a0“The boss”',
    ]);
  });

  it('cuts long words so that those of the others have room', () => {
    const { start } = placeOf(a, 'The owner');
    const long = { article: 'a', start, end: a.text.length };
    const said = sayFraming(told, { ...framing, wordings: [long, placeOf(b, 'The boss')] });
    expect(said[0]).toMatch(/ …”$/);
    expect(said[0]!.length).toBeLessThan(60);
    expect(said[1]).toBe('B\u00a0“The boss”');
  });

  it('is the note where one article alone words it', () => {
    const alone = { ...framing, wordings: framing.wordings.slice(0, 1), absent: ['a'] };
    expect(sayFraming(told, alone)).toEqual(['One calls him so.']);
  });

  it('is the words alone of what an article leaves out', () => {
    const left = { ...framing, kind: 'omission' as const, wordings: framing.wordings.slice(0, 1) };
    expect(sayFraming(told, left)).toEqual(['B\u00a0“The boss”']);
  });
});

describe('groupByKind', () => {
  it('puts contrasts of one kind together, what is left out behind what is called what', () => {
    const omission = { ...framing, id: 'r0', kind: 'omission' as const };
    const other = { ...framing, id: 'r2' };
    const groups = groupByKind([omission, framing, other]);
    expect(groups.map(([kind, all]) => [kind, all.map(({ id }) => id)])).toEqual([
      ['label', ['r1', 'r2']],
      ['omission', ['r0']],
    ]);
  });
});
