import type { LabelParts } from './label-parts';
import { groupClass } from './word-lists';

/** Nouns so wide that two uses of them seldom mean the same people. */
const WIDE = new Set(
  'people men women children individuals persons others officials leaders experts analysts observers sides countries nations states parties partners powers group groups members participants residents citizens families authorities critics supporters sources friends relatives officers agents workers victims voters ones representatives allies'.split(
    ' ',
  ),
);
/** Nouns for a body of people on the move or at one thing, made of whoever stands after `of`. */
const COLLECTIVE = new Set(
  'caravan convoy march crowd mob flotilla delegation band gang exodus wave procession throng'.split(
    ' ',
  ),
);
const MEMBERSHIP = new Set('members participants people individuals'.split(' '));

/**
 * What two phrases for a group must share to be one: their noun (or one of the same meaning) and whose they are
 * or of what country. Null where the noun is too wide to tell.
 */
export function groupKey(parts: LabelParts, owner: string | null): string | null {
  if (parts.head === null) return null;
  const whose = owner ?? (isCollective(parts.head) ? '' : parts.nationality.join(' '));
  if (whose === '' && WIDE.has(parts.head)) return null;
  return `${whose} ${groupClass(parts.head)}`;
}

export function isCollective(head: string): boolean {
  return COLLECTIVE.has(head);
}

/** Says only that they belong to something. */
export function isMembership(head: string): boolean {
  return MEMBERSHIP.has(head);
}
