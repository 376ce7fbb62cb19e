import type { DateMention } from '../prepared';
import type { Annotated } from './annotate';
export function findDates(
  _text: string,
  _annotated: Annotated,
  _published: string | null,
): DateMention[] {
  return [];
}
