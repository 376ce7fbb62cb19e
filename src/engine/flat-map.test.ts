import { describe, expect, it } from 'vitest';
import { flatMap } from './flat-map';

describe('flatMap', () => {
  it('gives what the array method gives', () => {
    const items = [3, 0, 1, 2];
    const each = (item: number, index: number) =>
      item === 1 ? index : Array.from({ length: item }, (_, k) => [item, index, k]);
    expect(flatMap<number, unknown>(items, each)).toEqual(items.flatMap(each as () => unknown));
  });

  it('opens lists once only, and gives nothing of nothing', () => {
    expect(flatMap([1], () => [[2]])).toEqual([[2]]);
    expect(flatMap([], () => 1)).toEqual([]);
  });
});
