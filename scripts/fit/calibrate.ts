/** Points of a calibration curve that are kept. */
const POINTS = 12;
/** No match is surer than this: so many of the surest were right. */
const HIGHEST = 0.985;

/**
 * The rising curve from score to share of right ones that fits best, thinned to a few points.
 * Source: pool adjacent violators, Ayer et al. 1955; isotonic calibration, Zadrozny & Elkan 2002.
 */
export function fitCalibration(
  scores: readonly number[],
  right: readonly boolean[],
): [number, number][] {
  const order = scores.map((_, index) => index).sort((x, y) => scores[x]! - scores[y]!);
  const size = Math.ceil(order.length / 200);
  const pools: { sum: number; right: number; count: number }[] = [];
  for (let from = 0; from < order.length; from += size) {
    const part = order.slice(from, from + size);
    pools.push({
      sum: part.reduce((sum, index) => sum + scores[index]!, 0),
      right: part.filter((index) => right[index]).length,
      count: part.length,
    });
    while (pools.length > 1) {
      const last = pools.at(-1)!;
      const before = pools.at(-2)!;
      if (before.right / before.count < last.right / last.count) break;
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  const curve = pools.map(({ sum, right: hits, count }): [number, number] => [
    sum / count,
    hits / count,
  ]);
  const step = Math.max(1, Math.ceil(curve.length / POINTS));
  const thinned = curve
    .filter((_, index) => index % step === 0 || index === curve.length - 1)
    .map(([score, share]): [number, number] => [score, Math.min(share, HIGHEST)]);
  return [[0, 0], ...thinned, [1, HIGHEST]];
}
