import type { LabelParts } from './label-parts';
import { nameWords } from './name-words';
import { groupClass, groupKind, isClassifier } from './word-lists';

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
  return [whose, ...parts.classes, groupClass(parts.head)].join(' ');
}

/** The noun that a body's name hangs on, as groups are compared: `bank` of `National Bank of Veldor`; null where none tells. */
export function bodyNoun(label: string): string | null {
  const head = label.split(/ (?:of|for|on) /, 1)[0]!;
  const last = head.slice(head.lastIndexOf(' ') + 1).toLowerCase();
  return groupKind(last) === 'body' && head.includes(' ') ? groupClass(last) : null;
}

/** The key of a name that a phrase may have too: `Interior Ministry`, `the interior ministry`; null for others. */
export function bodyKey(label: string): string | null {
  const words = nameWords(label);
  const noun = bodyNoun(label);
  const told = words.length > 1 && words.slice(0, -1).every(isClassifier);
  return noun !== null && told ? ['', ...words.slice(0, -1), noun].join(' ') : null;
}

/** Fewest of whom a number alone tells who they are: any two people may be others, 312 people hardly. */
const TELLING_COUNT = 10;

/** What two numbered groups share to be one: noun and number, where the number is high enough to tell; else null. */
export function countKey({ head, count }: LabelParts): string | null {
  return head === null || count === null || count < TELLING_COUNT
    ? null
    : `${count} ${groupClass(head)}`;
}

/** True where two numbers may be of the same group: alike, or one the other rounded to its first figure or two. */
export function countsAgree(x: number | null, y: number | null): boolean {
  if (x === null || y === null || x === y) return true;
  const [low, high] = [Math.min(x, y), Math.max(x, y)];
  return [low, high].some((round) =>
    [1, 2].some(
      (digits) =>
        Number((round === low ? high : low).toPrecision(digits)) === round && low >= TELLING_COUNT,
    ),
  );
}

export function isCollective(head: string): boolean {
  return COLLECTIVE.has(head);
}

/** Says only that they belong to something. */
export function isMembership(head: string): boolean {
  return MEMBERSHIP.has(head);
}
