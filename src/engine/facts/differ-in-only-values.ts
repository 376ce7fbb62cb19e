import { compareQuantities } from '../annotate/compare-quantities';
import type { Quantity } from '../prepared';
import type { SentenceContext } from './clause-context';
import { asMeant, kindOf } from './told-values';

/** Kinds of numbers that a sentence may tell of anything. */
const OPEN_KINDS = /^(?:number|people|time)$/;

/**
 * True where both sentences tell one value of a kind, and these exclude each other: `will keep 640 workers` / `plans to keep
 * 400`. Whether it is a contradiction others say; the sentences state nothing together. Cost: linear in their numbers.
 */
export function differInOnlyValues(a: SentenceContext, b: SentenceContext): boolean {
  if (a.quantities.length === 0 || b.quantities.length === 0) return false;
  const [own, others] = [onlyOnes(a), onlyOnes(b)];
  return [...own].some(([kind, value]) => {
    const other = others.get(kind);
    if (!other || OPEN_KINDS.test(kind)) return false;
    // `seats` and `deputies` count the same; a sum in another currency may be the same sum.
    const unit = kind.startsWith('row ') ? value.unit : other.unit;
    return compareQuantities(value, { ...other, unit }) === 'different';
  });
}

/** By kind the value of a sentence that has no other of that kind. */
function onlyOnes({ article, quantities }: SentenceContext): ReadonlyMap<string, Quantity> {
  const byKind = new Map<string, Quantity>();
  const several = new Set<string>();
  for (const quantity of quantities) {
    const kind = kindOf(article, quantity);
    if (byKind.has(kind)) several.add(kind);
    byKind.set(kind, asMeant(article, quantity));
  }
  for (const kind of several) byKind.delete(kind);
  return byKind;
}
