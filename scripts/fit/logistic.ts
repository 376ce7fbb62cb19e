/** Steps of Newton's method; it settles in fewer. */
const STEPS = 25;
/** Keeps a column that never varies from dividing by nothing. */
const RIDGE = 1e-9;

/**
 * The weights by which the columns of `rows` give the log odds of `right`; a column of ones stands for the bias.
 * Shape: one weight a column. Cost: linear in the rows, times the square of the columns.
 * Source: logistic regression by Newton's method.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  right: readonly boolean[],
  weights: readonly number[] = right.map(() => 1),
): number[] {
  let fitted = rows[0]!.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = rows[0]!.map(() => 0);
    const bend = slope.map((_, i) => slope.map((__, j) => (i === j ? RIDGE : 0)));
    for (const [index, row] of rows.entries()) {
      const odds = row.reduce((sum, value, k) => sum + value * fitted[k]!, 0);
      const p = 1 / (1 + Math.exp(-odds));
      const miss = weights[index]! * (Number(right[index]) - p);
      const curve = weights[index]! * p * (1 - p);
      for (let i = 0; i < row.length; i += 1) {
        slope[i]! += miss * row[i]!;
        for (let j = 0; j < row.length; j += 1) bend[i]![j]! += curve * row[i]! * row[j]!;
      }
    }
    const steps = solve(bend, slope);
    fitted = fitted.map((value, k) => value + steps[k]!);
  }
  return fitted;
}

/** Solves `matrix` times x = `right`, by Gauss's elimination; the matrix is positive definite. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (const [k, pivot] of rows.entries()) {
    for (const row of rows) {
      if (row === pivot) continue;
      const share = row[k]! / pivot[k]!;
      for (let j = k; j < row.length; j += 1) row[j]! -= share * pivot[j]!;
    }
  }
  return rows.map((row, k) => row.at(-1)! / row[k]!);
}
