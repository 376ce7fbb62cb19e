import { expect, it } from 'vitest';
import { type Blend, readBlend, weighBlend } from './blend';
import { readNet, weigh } from './net';
import { predict, readTrees } from './trees';

const NET = {
  bias: -0.4,
  columns: ['0.5 2 0.3', '1 1 -0.2'],
  inner: ['300 -200', '100 400'],
  units: ['50 700', '-20 900'],
};
const TREES = {
  depth: 1,
  bias: -300,
  edges: ['0.5', '2'],
  trees: ['0.0|-400 800', '1.0|250 -150'],
};
const BLEND: Blend = readBlend({ net: NET, trees: TREES });
const ROWS = [
  [0, 0],
  [1, 4],
  [9, 1],
].map((row) => Float64Array.from(row));

it('lies half-way between what the net and what the trees say of a row', () => {
  const odds = weighBlend(BLEND, ROWS);
  for (const [index, row] of ROWS.entries()) {
    const [net, trees] = [weigh(readNet(NET), row), predict(readTrees(TREES), row)];
    expect(net).not.toBeCloseTo(trees, 3);
    expect(odds[index]! - net).toBeCloseTo(trees - odds[index]!, 9);
  }
});

it('leaves those to the net alone to which it gives too little', () => {
  const [full, net] = [weighBlend(BLEND, ROWS), ROWS.map((row) => weigh(readNet(NET), row))];
  const least = [...net].sort((x, y) => x - y)[1]!;
  const odds = weighBlend(BLEND, ROWS, least);
  expect(new Set(net.map((each) => each < least)).size).toBe(2);
  for (const [index, each] of net.entries())
    expect(odds[index]).toBe(each < least ? each : full[index]);
});
