import { expect, it } from 'vitest';
import { fitLogistic } from './logistic';

const CORNERS = [-2, -1, 0, 1, 2].flatMap((x) => [-1, 1].map((y) => [1, x, y]));

it('finds the weights that the shares of right rows were made with', () => {
  const made = [0.5, -1, 2];
  const rows = CORNERS.flatMap((row) => [row, row]);
  const shares = CORNERS.flatMap((row) => {
    const right = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * made[k]!, 0)));
    return [right, 1 - right];
  });
  const fitted = fitLogistic(
    rows,
    rows.map((_, index) => index % 2 === 0),
    shares,
  );
  for (const [k, value] of fitted.entries()) expect(value).toBeCloseTo(made[k]!, 6);
});

it('counts a row of weight two as two rows', () => {
  const [weighted] = fitLogistic([[1], [1]], [true, false], [2, 1]);
  const [repeated] = fitLogistic([[1], [1], [1]], [true, true, false]);
  expect(weighted).toBeCloseTo(repeated!, 9);
});
