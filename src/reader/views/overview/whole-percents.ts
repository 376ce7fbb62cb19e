/**
 * The parts of a whole in whole percents that add up to 100: each is rounded down, and what is left goes to the
 * largest remainders, the earlier part first where they are alike. *Shape:* one number a part; all 0 where the whole is.
 * *Source:* the largest-remainder method of apportionment (Hamilton, 1792).
 */
export function wholePercents(parts: readonly number[]): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / total);
  const floors = exact.map(Math.floor);
  const left = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const raised = new Set(
    exact
      .map((share, index) => ({ index, remainder: share - floors[index]! }))
      .sort((x, y) => y.remainder - x.remainder || x.index - y.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}
