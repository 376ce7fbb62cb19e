import { compareQuantities, isCurrency, isMeasure } from '../annotate/compare-quantities';
import type { Quantity } from '../prepared';

/** True where some amounts of two runs of words may be one: the same, or either the other rounded, whatever is counted. Cost: their product. */
export function mayShareAmount(xs: readonly Quantity[], ys: readonly Quantity[]): boolean {
  return xs.some((x) =>
    ys.some((y) => /^(?:equal|compatible)$/.test(compareQuantities(uncalled(x), uncalled(y)))),
  );
}

/** Without what the things counted are called. */
function uncalled(quantity: Quantity): Quantity {
  return isMeasure(quantity.unit) ? quantity : { ...quantity, unit: null };
}

/** A number of this many digits is hardly another's by chance. */
const TELLING_DIGITS = 3;

/** True where two runs share an amount that few things have: a sum of money, a share, a number of three digits. Cost: as above. */
export function shareTellingAmount(xs: readonly Quantity[], ys: readonly Quantity[]): boolean {
  return xs.some((x) => isTelling(x) && ys.some((y) => isTelling(y) && x.value === y.value));
}

function isTelling({ unit, value }: Quantity): boolean {
  if (unit === '%' || isCurrency(unit)) return true;
  return String(value).replace(/\.|0+$/g, '').length >= TELLING_DIGITS;
}
