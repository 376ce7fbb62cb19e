import type { DateMention, Quantity } from '../prepared';
import type { Annotated } from './annotate';
export function findQuantities(
  _text: string,
  _annotated: Annotated,
  _dates: readonly DateMention[],
): Quantity[] {
  return [];
}
