import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followScroll, leadScroll, type Level, mapScroll, meetingLine } from './scroll-map';

const room = { linePx: 200, maxA: 3000, maxB: 4000 };
const level = (a: number, b: number, weight = 1): Level => ({ a, b, weight });

/** Where the two passages stand in the window when column a is scrolled so that the map's point is met. */
function difference({ a, b }: Level, map: ReturnType<typeof mapScroll>): number {
  const y = meetingLine(a, b, room.linePx);
  return b - followScroll(map, a - y) - y;
}

describe('mapScroll', () => {
  it('scrolls in proportion where nothing matches', () => {
    const map = mapScroll([], room);
    expect([0, 1500, 3000].map((a) => followScroll(map, a))).toEqual([0, 2000, 4000]);
  });

  it('brings matching passages level on the line, or higher near the start', () => {
    const levels = [level(150, 400), level(900, 1000), level(2500, 1400)];
    const map = mapScroll(levels, room);
    for (const one of levels) expect(Math.abs(difference(one, map))).toBeLessThan(1);
  });

  it('leaves out the lighter of two pairs that cross', () => {
    const heavy = [level(500, 700, 2), level(1500, 1900, 2)];
    const map = mapScroll([...heavy, level(600, 2500, 1)], room);
    expect(map).toHaveLength(4);
    for (const one of heavy) expect(Math.abs(difference(one, map))).toBeLessThan(1);
  });

  it('is the same text against itself without a shift', () => {
    const levels = [300, 700, 1900].map((at) => level(at, at));
    const map = mapScroll(levels, { linePx: 200, maxA: 3000, maxB: 3000 });
    for (const at of [0, 111, 700, 2222]) expect(followScroll(map, at)).toBeCloseTo(at);
  });

  it('always rises, ends where the columns end and leads back to where it came from', () => {
    const levels = fc.array(
      fc.record({
        a: fc.nat(3300),
        b: fc.nat(4400),
        weight: fc.double({ min: 0.1, max: 1, noNaN: true }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(levels, fc.nat(3000), (given, at) => {
        const map = mapScroll(given, room);
        for (let k = 1; k < map.length; k += 1) {
          expect(map[k]!.a).toBeGreaterThan(map[k - 1]!.a);
          expect(map[k]!.b).toBeGreaterThan(map[k - 1]!.b);
        }
        expect(map.at(-1)).toEqual({ a: room.maxA, b: room.maxB });
        expect(leadScroll(map, followScroll(map, at))).toBeCloseTo(at, 4);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('keeps the heaviest pairs that do not cross', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 8 }), (pairs) => {
        const levels = pairs.map(([a, b], index) =>
          level(500 + a * 50, 500 + b * 50, 1 + index / 10),
        );
        const kept = mapScroll(levels, room).length - 2;
        expect(kept).toBeLessThanOrEqual(levels.length);
        expect(kept > 0).toBe(levels.length > 0);
        expect(sumOf(levels, room)).toBeCloseTo(bruteForce(levels));
      }),
      { seed: 9, numRuns: 60 },
    );
  });
});

function sumOf(levels: readonly Level[], given: typeof room): number {
  return mapScroll(levels, given)
    .slice(1, -1)
    .reduce((sum, point) => sum + ((point as { weight?: number }).weight ?? 0), 0);
}

/** The heaviest rising subset, by trying all. */
function bruteForce(levels: readonly Level[]): number {
  let most = 0;
  for (let mask = 0; mask < 1 << levels.length; mask += 1) {
    const chosen = levels.filter((_, k) => mask & (1 << k)).sort((x, y) => x.a - y.a);
    const rises = chosen.every(
      (one, k) => k === 0 || (one.a > chosen[k - 1]!.a && one.b > chosen[k - 1]!.b),
    );
    if (rises)
      most = Math.max(
        most,
        chosen.reduce((sum, { weight }) => sum + weight, 0),
      );
  }
  return most;
}
