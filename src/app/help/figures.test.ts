import { describe, expect, it } from 'vitest';
import { formatFigure, groupBySample, readFigures, sayBeside } from './figures';

describe('readFigures', () => {
  it('reads figures and leaves out what is broken', () => {
    const { measuredOn, figures } = readFigures({
      measuredOn: '2026-11-22',
      figures: [
        {
          id: 'x',
          mark: 'names',
          label: 'Names found',
          value: 0.9,
          baseline: 0.6,
          sample: 's',
          source: 't',
        },
        { label: 'No value' },
        null,
        { label: 'Other', value: 3, unit: 'count', mark: 'magic' },
      ],
    });
    expect(measuredOn).toBe('2026-11-22');
    expect(figures).toMatchObject([
      { id: 'x', mark: 'names', unit: 'share', baseline: { value: 0.6 } },
      { id: 'Other', mark: null, unit: 'count', baseline: null, sample: '' },
    ]);
  });

  it.each([null, undefined, 'text', [], { figures: 'none' }])('gives none for %j', (stored) => {
    expect(readFigures(stored)).toEqual({ measuredOn: null, figures: [] });
  });
});

describe('sayBeside', () => {
  it('tells the plain method, and where a figure was fitted on its own sample', () => {
    const figure = { label: 'Told apart', value: 0.98, baseline: { value: 0.9, label: 'a rule' } };
    const say = (more: object) =>
      readFigures({ figures: [{ ...figure, ...more }] }).figures.map(sayBeside);
    expect(say({ leftOut: 0.93 })).toEqual([
      'a rule: 90 %; on the pages that it was fitted on: 98 %',
    ]);
    expect(say({ baseline: null })).toEqual(['']);
  });
});

describe('groupBySample', () => {
  it('puts figures of one sample and source together, in order', () => {
    const samples = ['ten', 'two', 'ten'].map((sample) => ({ label: sample, value: 1, sample }));
    const groups = groupBySample(readFigures({ figures: samples }).figures);
    expect(groups.map((group) => group.map(({ label }) => label))).toEqual([
      ['ten', 'ten'],
      ['two'],
    ]);
  });
});

describe('formatFigure', () => {
  it('writes shares in percent, the rest as numbers', () => {
    expect(formatFigure(0.744, 'share')).toBe('74 %');
    expect(formatFigure(1520, 'count')).toBe('1,520');
    expect(formatFigure(2.14, 'seconds')).toBe('2.1 s');
  });
});
