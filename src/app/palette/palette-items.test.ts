import { describe, expect, it } from 'vitest';
import { placeOf, sampleArticle, sampleComparison } from '../../marks/sample.fixture';
import { matchPalette, type PaletteItem, paletteItems } from './palette-items';

const a = sampleArticle('a', 'Vote\nMayor Ito won the vote.');
const items = paletteItems(
  sampleComparison([a], {
    entities: [
      {
        id: 'e1',
        name: 'Ito',
        kind: 'person',
        mentions: [{ ...placeOf(a, 'Mayor Ito'), label: 'Mayor Ito', form: 'title' }],
      },
    ],
    facts: [
      {
        id: 'f1',
        statement: 'Mayor Ito won the vote.',
        status: 'single',
        confidence: 0.9,
        evidence: [placeOf(a, 'Mayor Ito won the vote.')],
      },
    ],
  }),
);
const command: PaletteItem = {
  id: 'next',
  group: 'Commands',
  label: 'Next mark',
  detail: 'n',
  also: ['forward'],
};
const labels = (typed: string) =>
  matchPalette<PaletteItem>([command, ...items], typed).map(({ label }) => label);

describe('matchPalette', () => {
  it('offers commands and articles before anything is typed', () => {
    expect(labels('')).toEqual(['Next mark', 'A Paper A']);
  });

  it('finds by words in any place and by other words for the same', () => {
    expect(labels('mark ne')).toEqual(['Next mark']);
    expect(labels('forward')).toEqual(['Next mark']);
    expect(labels('mayor')).toEqual(['Ito', 'Mayor Ito won the vote.']);
    expect(labels('nothing like it')).toEqual([]);
  });

  it('puts what begins so first and keeps a group short', () => {
    const many = Array.from(
      { length: 20 },
      (_, index): PaletteItem => ({
        id: String(index),
        group: 'Facts',
        label: index === 19 ? 'Fire spread' : `The fire ${index}`,
        detail: '',
        also: [],
      }),
    );
    const found = matchPalette(many, 'fire');
    expect(found).toHaveLength(8);
    expect(found[0]?.label).toBe('Fire spread');
  });

  it('leads from every line to a passage', () => {
    expect(items.map(({ at }) => a.text.slice(at.start, at.end))).toEqual([
      'V',
      'Mayor Ito',
      'Mayor Ito won the vote.',
    ]);
  });
});
