import type { LocalMention, Quotation } from '../prepared';
import type { Annotated } from './annotate';
export function findQuotations(
  _text: string,
  _annotated: Annotated,
  _mentions: readonly LocalMention[],
): Quotation[] {
  return [];
}
