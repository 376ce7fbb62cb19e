const OUTLET_WORD =
  '(?:News(?:paper|wire)?|Agency|Press|Times|Post|Tribune|Herald|Journal|Gazette|Chronicle|Telegraph|Guardian|Observer|Courier|Star|Sun|Globe|Mail|Record|Review|Today|Daily|Weekly|Standard|Examiner|Inquirer|Broadcasting|TV|Radio|Network|Media|Magazine)';
const WORD = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*|of|the|and|de|la|le)`;
const PLACE_AND_OUTLET = new RegExp(
  String.raw`^(?<place>${WORD}(?:[ ,]{1,2}${WORD}){0,3})\s[-–—|]\s(?<outlet>(?:${WORD} ){0,4}${OUTLET_WORD}(?: ${WORD}){0,2})$`,
  'u',
);
const OWNER = new RegExp(
  String.raw`(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)?(?<owner>(?:${WORD} ){0,4}${WORD})`,
  'u',
);

/** Names that only newspapers and agencies bear: `World News` or `Film Review` may be a section. */
const MASTHEAD = new RegExp(
  String.raw`^(?:The )?(?:${WORD} ){1,3}(?:Newswire|Wire|Times|Tribune|Herald|Gazette|Chronicle|Telegraph|Guardian|Observer|Courier|Globe|Examiner|Inquirer|Post|Journal|Mail|Standard|Echo|Independent|Express|Press)$`,
  'u',
);

/** `The Coast Herald` alone in a line → the same; null for any other line. */
export function findMasthead(line: string): string | null {
  return line.length <= LONGEST_LINE && MASTHEAD.test(line) ? line : null;
}

const OUTLET_BELOW = new RegExp(
  String.raw`^(?:${WORD} ){1,3}(?:Daily|Today|Weekly|News|Radio|TV)$`,
  'u',
);

/** As `findMasthead`, for a line that stands where a byline stands: there `Coast Today` is no section. */
export function findOutletBelowTitle(line: string): string | null {
  return findMasthead(line) ?? (OUTLET_BELOW.test(line) ? line : null);
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
  return owner === undefined || /^(?:All|The)$/.test(owner)
    ? null
    : owner
        .replace(/(?<=\p{L}{3}\.)\s.*$/u, '')
        .replace(/ All$/, '')
        .replace(/[,.]$/, '');
}

/** Longest line that names an outlet, in UTF-16 units. */
const LONGEST_LINE = 200;
