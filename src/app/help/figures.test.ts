import { describe, expect, it } from 'vitest';
import { formatFigure, readFigures } from './figures';

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

describe('formatFigure', () => {
  it('writes shares in percent, the rest as numbers', () => {
    expect(formatFigure(0.744, 'share')).toBe('74 %');
    expect(formatFigure(1520, 'count')).toBe('1,520');
    expect(formatFigure(2.14, 'seconds')).toBe('2.1 s');
  });
});
