import { describe, expect, it } from 'vitest';
import { predict, readTrees } from './trees';

const TWO = readTrees({
  depth: 1,
  bias: -500,
  edges: ['1 2.5', '7'],
  trees: ['0.1|100 300', '1|-1000 50'],
});

describe('trees', () => {
  it('add the leaf of every tree to the bias', () => {
    expect(predict(TWO, Float64Array.of(3, 0))).toBeCloseTo(-0.5 + 0.3 + 0.05);
  });
  it('send a value on the threshold to the left', () => {
    expect(predict(TWO, Float64Array.of(2.5, 0))).toBeCloseTo(-0.5 + 0.1 + 0.05);
  });
  it('send all to the right at a node without a threshold', () => {
    expect(predict(TWO, Float64Array.of(0, -1e9))).toBeCloseTo(-0.5 + 0.1 + 0.05);
  });
});
