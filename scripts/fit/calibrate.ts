/** Steps of Newton's method; it settles in fewer. */
const STEPS = 25;

/**
 * How log odds are to be stretched and shifted so that they mean what they say.
 * Shape: `[slope, offset]`.
 * Source: Platt 1999, Probabilistic outputs for support vector machines.
 */
export function fitCalibration(
  odds: readonly number[],
  right: readonly boolean[],
  weights: readonly number[],
): readonly [number, number] {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const g = [0, 0];
    const h = [1e-9, 0, 1e-9];
    for (const [index, x] of odds.entries()) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const miss = weights[index]! * (Number(right[index]) - p);
      const bend = weights[index]! * p * (1 - p);
      g[0]! += miss * x;
      g[1]! += miss;
      h[0]! += bend * x * x;
      h[1]! += bend * x;
      h[2]! += bend;
    }
    const [xx, x1, one] = h as [number, number, number];
    const determinant = xx * one - x1 * x1;
    slope += (one * g[0]! - x1 * g[1]!) / determinant;
    offset += (xx * g[1]! - x1 * g[0]!) / determinant;
  }
  return [slope, offset];
}
