import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Partition } from './partition';

describe('Partition', () => {
  it('holds each thing apart until it is joined', () => {
    const partition = new Partition(3);
    expect([0, 1, 2].map((index) => partition.root(index))).toEqual([0, 1, 2]);
  });

  it('knows a group by its lowest index, in whatever order it was joined', () => {
    const pair = fc.tuple(fc.nat(19), fc.nat(19));
    fc.assert(
      fc.property(fc.array(pair), fc.infiniteStream(fc.nat()), (pairs, stream) => {
        const shuffled = pairs
          .map((each) => ({ each, key: stream.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map(({ each: [x, y] }) => [y, x] as const);
        const [one, other] = [new Partition(20), new Partition(20)];
        for (const [x, y] of pairs) one.join(x, y);
        for (const [x, y] of shuffled) other.join(x, y);
        for (let index = 0; index < 20; index += 1) {
          expect(one.root(index)).toBe(other.root(index));
          expect(one.root(index)).toBeLessThanOrEqual(index);
        }
        for (const [x, y] of pairs) expect(one.root(x)).toBe(one.root(y));
      }),
      { seed: 11 },
    );
  });
});
