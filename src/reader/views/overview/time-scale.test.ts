import { describe, expect, it } from 'vitest';
import { makeTimeScale, placeTicks } from './time-scale';

describe('makeTimeScale', () => {
  it('shows the last days and the last decades together', () => {
    const { scale } = makeTimeScale(-4000, 10, 1000);
    const places = [-4000, -365, -7, -1, 0, 1, 10].map(scale);
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(scale(0) - scale(-1)).toBeGreaterThan(30);
    expect(scale(-365) - scale(-4000)).toBeGreaterThan(100);
    expect([scale(-4000), scale(10)]).toEqual([0, 1000]);
  });

  it('names the distances that fit', () => {
    expect(makeTimeScale(-40, 0, 100).ticks.map(({ label }) => label)).toEqual([
      'month before',
      'week before',
      'day before',
      'published',
      'day after',
    ]);
  });

  it('stands for one day too', () => {
    const { scale } = makeTimeScale(0, 0, 100);
    expect(scale(0)).toBe(50);
  });
});

describe('placeTicks', () => {
  it('drops the labels that would touch and keeps the origin', () => {
    const { scale, ticks } = makeTimeScale(-4000, 0, 300);
    const kept = placeTicks(ticks, scale, 300);
    expect(kept.map(({ label }) => label)).toContain('published');
    expect(kept.length).toBeLessThan(ticks.length);
  });

  it('writes more labels where there is more room, and none beyond the edges', () => {
    const countIn = (width: number) => {
      const { scale, ticks } = makeTimeScale(-40_000, 0, width, 'published 1 February 2026');
      const kept = placeTicks(ticks, scale, width);
      for (const { label, labelAt } of kept) {
        expect(labelAt - label.length * 3).toBeGreaterThanOrEqual(0);
        expect(labelAt + label.length * 3).toBeLessThanOrEqual(width);
      }
      return kept.length;
    };
    expect(countIn(330)).toBeGreaterThan(1);
    expect(countIn(1200)).toBeGreaterThan(countIn(330));
  });
});
