import { findOutletBelowTitle } from './outlet';

/** `By Rita Holm Oct. 15, 2026`: the day behind a name is none of its words. */
const DAY = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{L}{0,6}\.?[ \t]\d`;
const NAME_WORD = String.raw`(?:(?!${DAY})\p{Lu}[\p{L}\p{M}.'’-]*|de|la|da|dos|di|van|von|der|den|bin|al|el|le)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \t]${NAME_WORD}){1,3}`;
const NAMES = String.raw`${NAME}(?:(?:,|[ \t]and|,[ \t]and|[ \t]&|[ \t]y|[ \t]et|[ \t]und)[ \t]${NAME}){0,5}`;

/** Words that say that a writer follows, in the languages of large presses. */
const SAID = new RegExp(
  String.raw`^(?:(?:written|reported|posted|published|words|text|story|analysis|opinion|review|exclusive|report|special report)\s+)?(?:by|author|autor|autore|auteur|von|par|por|di|da|door|av|af|текст|автор)\s*:?\s+(?<names>${NAMES})(?<rest>.*)$`,
  'iu',
);
const FIRST_NAMES = new RegExp(`^${NAMES}`, 'u');
/** Behind the names a post or a day; an age begins a sentence on somebody: `Rita Holm, 54, sails again`. */
const BARE = new RegExp(
  String.raw`^(?<names>${NAMES})(?:(?:,|\s\||\s[-–—])\s(?!\d{1,3},).{2,50})?$`,
  'u',
);
const BESIDE_COUNTER = new RegExp(
  String.raw`^\d[\d.,]*\s?[kKmM]?\s(?:[Vv]iew(?:s|ed)?|[Rr]eads?|[Ss]hares?|[Cc]omments?)\s(?<names>\p{Lu}[\p{L}.'’-]+\s\p{Lu}[\p{L}.'’-]+)(?:\s(?:Add|Share|Follow|Save|Print|Listen|Comments?)\b.*)?$`,
  'u',
);

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:[ ,]{1,2}\p{Lu}[\p{L}\p{M}'’-]+){0,3}`;
const IN_PLACE = new RegExp(String.raw`^(?<names>${NAMES})\s+in\s+${PLACE}$`, 'u');
/** The place of one of several writers: `Rita Holm in Malo and Ben Lane in Orsk`. */
const PLACE_OF_ONE = new RegExp(String.raw`\s+in\s+${PLACE}(?=\s+and\s)`, 'gu');

/** Longest line that is a byline, in UTF-16 units. */
const LONGEST_BYLINE = 200;

/** The writers that a line of the page's head names after `By` or beside a counter; null where it names none. */
export function findByline(line: string): string | null {
  if (line.length > LONGEST_BYLINE) return null;
  const said = SAID.exec(line.replaceAll(PLACE_OF_ONE, ''))?.groups;
  // The words for "by" are read in any case, names are not: `by midnight` names nobody.
  const names = FIRST_NAMES.exec(`${said?.['names'] ?? ''}${said?.['rest'] ?? ''}`)?.[0];
  if (names !== undefined) return withoutPost(withoutOutlet(names).writers, line);
  return BESIDE_COUNTER.exec(line)?.groups?.['names'] ?? null;
}

/** The writers of `Rita Holm in Malo`, which reads as a byline only above or below a date; null for any other line. */
export function findWriterInPlace(line: string): string | null {
  return line.length > LONGEST_BYLINE ? null : (IN_PLACE.exec(line)?.groups?.['names'] ?? null);
}

/** A writer's post with the paper behind it: `Coast Correspondent, The Malo Sentinel`. */
const POST_AND_OUTLET =
  /^(?:\p{L}[\p{L}&'’-]*[ \t]){0,5}(?:correspondent|reporter|editor|writer|columnist), (?<outlet>.{3,60})$/iu;

/**
 * The outlet that a byline names behind its writers or their post: `By Rita Holm, The Coast Herald`; null where it names
 * none.
 */
export function findBylineOutlet(line: string): string | null {
  if (line.length > LONGEST_BYLINE) return null;
  const behindPost = POST_AND_OUTLET.exec(line)?.groups?.['outlet'];
  if (behindPost !== undefined) return findOutletBelowTitle(behindPost);
  const said = SAID.exec(line)?.groups?.['names'];
  return said === undefined ? null : withoutOutlet(said).outlet;
}

function withoutOutlet(names: string): {
  readonly writers: string;
  readonly outlet: string | null;
} {
  const at = names.lastIndexOf(',');
  const outlet = at < 0 ? null : findOutletBelowTitle(names.slice(at + 1).trim());
  return { writers: outlet === null ? names : names.slice(0, at), outlet };
}

/** The names without what is the beginning of a post in the line: `Rita Holm, North Coast` of `…, North Coast correspondent`. */
function withoutPost(names: string, line: string): string {
  const at = names.lastIndexOf(',');
  if (at < 0) return names;
  const from = line.lastIndexOf(names.slice(at));
  return POST.test(line.slice(from + 1).trim()) ? names.slice(0, at) : names;
}

/** `By Courier staff and agencies`: a newsroom in place of a writer. */
const STAFF =
  /^(?:by )?(?:\p{L}[\p{L}'’-]*[ \t]){0,4}(?:staff|agencies|newsroom|wire services?)(?:[ \t](?:and|with|&)[ \t](?:\p{L}+[ \t])?(?:agencies|agency|wires|wire services|staff|reports?))?$/iu;

/** Where a newsroom wrote it; only behind `By`, as `Hospital staff in Malo` begins a headline. */
const STAFF_IN_PLACE = new RegExp(String.raw`^By (?<staff>.{2,80})\s+in\s+${PLACE}$`, 'u');

/** True for a line that names a newsroom or agencies as who wrote it. */
export function isStaffByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE) return false;
  return STAFF.test(STAFF_IN_PLACE.exec(line)?.groups?.['staff'] ?? line);
}

/** Words with which newsrooms end the name of a writer's post. */
const POST =
  /^(?:\p{L}[\p{L}&'’-]*[ \t]){0,5}(?:correspondent|reporter|editor|writer|journalist|columnist|producer)$/iu;

/** True where two lines below a headline are a writer and their post: `Rita Holm`, `Coast correspondent`. */
export function isNameAndPost(name: string | undefined, post: string | undefined): boolean {
  if (name === undefined || post === undefined) return false;
  return post.length <= LONGEST_BYLINE && POST.test(post) && isBareNames(name);
}

/** True where the line is nothing but people's names, as a byline without `By` is. */
export function isBareNames(line: string): boolean {
  return findBareNames(line) !== null;
}

/** The names of such a line, without what stands behind them: a post, a day. */
export function findBareNames(line: string): string | null {
  if (line.length > LONGEST_BYLINE || /[.!?]$/.test(line)) return null;
  const names = BARE.exec(line)?.groups?.['names'];
  return names === undefined ? null : withoutPost(names, line);
}
