import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/comparison';
import { narrowComparison } from './narrow-comparison';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';

const a = sampleArticle('a', 'Flood\nTwelve were hurt. Mayor Ito came.');
const b = sampleArticle('b', 'Flood\nA dozen were hurt.');
const c = sampleArticle('c', 'Flood\nFourteen were hurt. Ito came.');
const d = sampleArticle('d', 'Flood\nFourteen were hurt. Ito came.', 'c');

const hurt: Fact = {
  id: 'f1',
  statement: 'Fourteen were hurt.',
  status: 'conflict',
  confidence: 0.9,
  evidence: [
    placeOf(a, 'Twelve were hurt.'),
    placeOf(b, 'A dozen were hurt.'),
    placeOf(c, 'Fourteen were hurt.'),
  ],
};
const whole = sampleComparison([a, b, c, d], {
  facts: [hurt],
  links: [
    {
      a: placeOf(a, 'Twelve were hurt.'),
      b: placeOf(c, 'Fourteen were hurt.'),
      relation: 'conflict',
      confidence: 0.9,
      reasons: ['another number'],
    },
  ],
  entities: [
    {
      id: 'e1',
      name: 'Ito',
      kind: 'person',
      mentions: [
        { ...placeOf(a, 'Mayor Ito'), label: 'Mayor Ito', form: 'title' },
        { ...placeOf(c, 'Ito'), label: 'Ito', form: 'name' },
      ],
    },
  ],
  framings: [
    {
      id: 'r1',
      about: 'e1',
      kind: 'label',
      wordings: [placeOf(a, 'Mayor Ito'), placeOf(c, 'Ito')],
      absent: ['b'],
      note: 'called otherwise',
      confidence: 0.8,
    },
  ],
  noise: [{ ...placeOf(c, 'Flood'), kind: 'repeat', reason: 'the title again', confidence: 0.9 }],
});
const standing = (ids: readonly string[]) =>
  narrowComparison(whole, ids).facts.map(({ status, statement }) => `${status}: ${statement}`);

describe('narrowComparison', () => {
  it('leaves the comparison alone where nothing is chosen, or all is', () => {
    expect(narrowComparison(whole, [])).toBe(whole);
    expect(narrowComparison(whole, ['z'])).toBe(whole);
    expect(narrowComparison(whole, ['d', 'c', 'b', 'a'])).toBe(whole);
  });

  it('calls a conflict one only where two that are left contradict each other', () => {
    expect(standing(['a', 'c'])).toEqual(['conflict: Twelve were hurt.']);
    expect(standing(['a', 'b'])).toEqual(['shared: Twelve were hurt.']);
    expect(standing(['c'])).toEqual(['single: Fourteen were hurt.']);
    expect(standing(['d'])).toEqual([]);
  });

  it('keeps a contrast only between those that are left, be it by what one of them never says', () => {
    const sides = (ids: readonly string[]) =>
      narrowComparison(whole, ids).framings.map(({ wordings, absent }) => [
        ...wordings.map(({ article }) => article),
        ...absent.map((id) => `no ${id}`),
      ]);
    expect(sides(['a', 'c'])).toEqual([['a', 'c']]);
    expect(sides(['a', 'b'])).toEqual([['a', 'no b']]);
    expect(sides(['a', 'd'])).toEqual([]);
  });

  it('leaves out names and noise that no article left holds', () => {
    const { entities, noise } = narrowComparison(whole, ['b', 'd']);
    expect([entities, noise]).toEqual([[], []]);
  });

  it('folds the copies of an original that is left out into the first of them', () => {
    const e = sampleArticle('e', d.text, 'c');
    const copies = sampleComparison([c, d, e]);
    const roots = (ids: readonly string[]) =>
      narrowComparison(copies, ids).articles.map(({ id, copyOf }) => `${id} ${copyOf}`);
    expect(roots(['d', 'e'])).toEqual(['d null', 'e d']);
    expect(roots(['c', 'e'])).toEqual(['c null', 'e c']);
  });
});
