const OUTLET_WORD =
  '(?:News(?:paper|wire)?|Agency|Press|Times|Post|Tribune|Herald|Journal|Gazette|Chronicle|Telegraph|Guardian|Observer|Courier|Star|Sun|Globe|Mail|Record|Review|Today|Daily|Weekly|Standard|Examiner|Inquirer|Broadcasting|TV|Radio|Network|Media|Magazine)';
const WORD = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*|&|of|the|and|de|la|le)`;
const PLACE_AND_OUTLET = new RegExp(
  String.raw`^(?<place>${WORD}(?:[ ,]{1,2}${WORD}){0,3})\s[-–—|]\s(?<outlet>(?:${WORD} ){0,4}${OUTLET_WORD}(?: ${WORD}){0,2})$`,
  'u',
);
const OWNER = new RegExp(
  String.raw`(?:(?:©|\([cC]\)|[Cc]opyright)\s*){1,3}(?:by\s+)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d)?)?[,.]?\s+)?(?<owner>(?:${WORD} ){0,4}${WORD})`,
  'u',
);

const PAPER =
  'Newswire|Wire|Times|Tribune|Herald|Gazette|Chronicle|Telegraph|Guardian|Observer|Courier|Globe|Examiner|Inquirer|Post|Journal|Mail|Standard|Echo|Independent|Express|Press|Sentinel|Advertiser|Argus|Bulletin|Dispatch|Mercury|Register';
/** What an edition adds to a newspaper's name. */
const EDITION = String.raw`(?: (?:& |and )(?:${PAPER})| International| Online| Digital| Weekend| on Sunday| on Saturday)?`;
/** Two words in which names of broadcasters and agencies end. */
const HOUSE =
  '(?:Public |State )?Broadcasting(?: Corporation| Service| Company)?|(?:News|Press) (?:Agency|Network|Service)';
/** Names that only newspapers, broadcasters and agencies bear: `World News` or `Film Review` may be a section. */
const MASTHEAD = new RegExp(
  String.raw`^(?:(?:The )?(?:${WORD} ){1,3}(?:${PAPER})${EDITION}|The (?:${PAPER})|(?:The )?(?:${WORD} ){1,3}(?:${HOUSE}))$`,
  'u',
);
/** The same in capitals, with one name before it: `MAYOR QUITS POST` is a headline. */
const MASTHEAD_IN_CAPITALS = new RegExp(
  String.raw`^(?:(?:THE )?\p{Lu}[\p{Lu}.'’-]* (?:${PAPER.toUpperCase()})${EDITION}|THE (?:${PAPER.toUpperCase()}))$`,
  'u',
);

/** `Malo Nyheter English edition`, the name before the kind of edition. */
const NAMED_EDITION = new RegExp(
  String.raw`^(?:${WORD} ){1,4}(?:\p{Lu}\p{L}+|online|digital|print|weekend) [Ee]dition$`,
  'u',
);

/** `The Coast Herald` alone in a line → the same; null for any other line. */
export function findMasthead(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  if (line.startsWith('About ')) return null;
  return [MASTHEAD, MASTHEAD_IN_CAPITALS, NAMED_EDITION].some((name) => name.test(line))
    ? line
    : null;
}

const OUTLET_BELOW = new RegExp(
  String.raw`^(?:${WORD} ){1,3}(?:Daily|Today|Weekly|News|Radio|TV)$`,
  'u',
);
/** `Daily Lantern`: how often or when a paper comes out, before its name. */
const NAMED_BY_HOURS = new RegExp(
  String.raw`^(?:Daily|Evening|Morning|Weekly|Sunday)(?: \p{Lu}[\p{L}’'-]+){1,2}$`,
  'u',
);
const NAME = new RegExp(`^(?:${WORD} ){0,4}${WORD}$`, 'u');
const SAID_EDITION = /\(.*[Ee]dition\)$/;
/** What a page adds to the name of its paper: `Malo Danas (English edition)`, `The Open Shore — for a fairer coast`. */
const ADDED = /^(?<name>[^()]{3,60}?)(?: \((?:[\p{L}]+ )?[Ee]dition\)| [–—|] .{3,80})$/u;

/**
 * As `findMasthead`, for a line that stands where a byline stands: there `Coast Today` is no section, and `The Open Shore`
 * nobody. What is added to the name is left out.
 */
export function findOutletBelowTitle(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const name = ADDED.exec(line)?.groups?.['name'] ?? line;
  if (SAID_EDITION.test(line) && NAME.test(name)) return name;
  const isOutlet =
    findMasthead(name) !== null ||
    [NAMED_ALONE, OUTLET_BELOW, NAMED_BY_HOURS].some((form) => form.test(name));
  return isOutlet ? name : null;
}

/** `Iran - Ekhbary News Agency` → place and outlet; null for any other line. */
export function findPlaceAndOutlet(
  line: string,
): { readonly place: string; readonly outlet: string } | null {
  if (line.length > LONGEST_LINE) return null;
  const { place, outlet } = PLACE_AND_OUTLET.exec(line)?.groups ?? {};
  return place !== undefined && outlet !== undefined ? { place, outlet } : null;
}

/** `© 2026 The Coast Herald. All rights reserved` → `The Coast Herald`; null where no owner is named. */
export function findOwner(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const owner = OWNER.exec(line)?.groups?.['owner'];
  if (owner === undefined) return null;
  const name = owner
    .replace(/(?<=\p{L}{3}\.)\s.*$/u, '')
    .replace(/ All$/, '')
    .replace(/,? (?:19|20)\d\d\b.*$/, '')
    .replace(/(?<![.\s]\p{L})[,.]$/u, '');
  return /^(?:All|The|[\d.,-]*)$/.test(name) ? null : name;
}

/** A name with an article alone, as the first line of a page: `The Coast`. */
const NAMED_ALONE = /^(?:The|THE) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u;
/** Words of an owner that are no part of the outlet's name. */
const COMPANY =
  /^(?:the|and|of|group|media|limited|ltd|inc|llc|plc|corp|company|co|publishing|publications|news|holdings?|network)$/;
/** Most words of an outlet's name. */
const MOST_WORDS = 6;

/** A newspaper's name of many words in capitals, which only the very first line of a page can be. */
const FIRST_IN_CAPITALS = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}.&'’-]* ){1,4}(?:${PAPER.toUpperCase()})$`,
  'u',
);
/** Lines at the top of a page that may name it; below them stand other papers of the house and other stories. */
const HEAD_LINES = 3;
/** Letters of a word by which a page's first line and its owner are the same. */
const NAME_LETTERS = 4;

/**
 * The outlet by the first lines of a page: a newspaper's name, or in the very first line what the owner of the rights
 * or the agency before the first paragraph is called too, or a name with an article. Null where nothing names it.
 */
export function findOutletInHead(
  head: readonly string[],
  owner: string | null,
  agency: string | null,
): string | null {
  const masthead = head.slice(0, HEAD_LINES).find((line) => findMasthead(line) !== null);
  if (masthead !== undefined) return masthead;
  const first = head[0];
  if (first === undefined || first.length > LONGEST_LINE) return null;
  const words = wordsOf(first);
  if (words.length > MOST_WORDS) return null;
  const owners = owner === null ? [] : wordsOf(owner);
  const isOwned = isWithin(words, owners) || isWithin(owners, words);
  const isAgency = agency !== null && wordsOf(agency).join(' ') === words.join(' ');
  const isName = NAMED_ALONE.test(first) || FIRST_IN_CAPITALS.test(first);
  return isOwned || isAgency || isName ? first : null;
}

/** True where the words of `part` that make a name all stand in `whole`. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  const telling = part.filter((word) => word.length >= NAME_LETTERS && !COMPANY.test(word));
  return telling.length > 0 && telling.every((word) => whole.includes(word));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Longest line that names an outlet, in UTF-16 units. */
const LONGEST_LINE = 200;
