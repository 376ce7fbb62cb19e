import { describe, expect, it } from 'vitest';
import { readFigures, tableOf } from './read-figures';

const REPORT = {
  seeds: { 'core shared facts found (of 6)': 3, 'conflicts given (there is none)': 1 },
  'seeds-renamed': { 'core shared facts found (of 6)': 6 },
  'alignment (dev, 10 article pairs, 227 links)': {
    links: { p: 0.5, r: 0.25, f1: 0.33333 },
    'recall at precision 0.9': 0.2,
  },
};
const valueOf = (id: string) => readFigures(REPORT).find((figure) => figure.id === id)?.value;

describe('readFigures', () => {
  it('reads parts, plain figures, counts and counts of a whole', () => {
    expect(valueOf('links.f1')).toBe(0.333);
    expect(valueOf('links.recall-at-90')).toBe(0.2);
    expect(valueOf('story.conflicts')).toBe(1);
    expect(valueOf('story.core')).toBe(0.5);
  });

  it('leaves out what was not run', () => {
    expect(valueOf('names.all')).toBeUndefined();
    expect(readFigures({})).toEqual([]);
  });

  it('sets figures beside their baselines', () => {
    expect(tableOf(readFigures(REPORT))).toContain('0.333   0.410 plain word overlap');
  });
});
