import { findMasthead } from './outlet';

const PLACE_WORD = String.raw`(?:\p{Lu}[\p{L}.'’-]{0,20}|de|la|las|los|el|al|of|the|and|upon|sur|am)`;
const PLACE = String.raw`${PLACE_WORD}(?:[ \t]${PLACE_WORD}){0,3}`;
const AGENCY = String.raw`(?:[ \t]?\((?<agency>[^()]{2,30})\))?`;
const DATE = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{L}{0,6}\.?[ \t]\d{1,2}(?:,[ \t]\d{4})?`;
const DAY = String.raw`(?:,?[ \t]${DATE})?`;
const INLINE = new RegExp(
  String.raw`^(?<dateline>(?:\*\*|__)?(?<place>${PLACE}(?:,[ \t]${PLACE}){0,2})${DAY}${AGENCY}(?:\*\*|__)?\s?(?:[–—]|--?)(?:\*\*|__)?)\s+(?=[\p{Lu}\p{Lo}\p{N}"'“‘«(])`,
  'u',
);
/** `Oct 14 (Agency) -`: the day and the agency without a place. */
const PLACELESS = new RegExp(
  String.raw`^(?<dateline>${DATE}[ \t]\((?<agency>[^()]{2,30})\)\s?(?:[–—]|--?))\s+(?=[\p{Lu}\p{Lo}\p{N}"'“‘«(])`,
  'u',
);
/** Characters in which a dateline ends: no place name is longer. */
const LONGEST_DATELINE = 90;

/** The place at the head of a story, and how much of the paragraph says it. */
export interface Dateline {
  /** Null where only the day and the agency stand there. */
  readonly place: string | null;
  /** The agency in brackets behind the place; null where none is named. */
  readonly agency: string | null;
  /** UTF-16 units from the paragraph's start to the end of the dash. */
  readonly length: number;
}

/** `Tehran, Iran – In a move…` → `Tehran, Iran`; null where the paragraph does not begin so. */
export function findDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LONGEST_DATELINE + 20);
  const { dateline, place, agency } = (INLINE.exec(head) ?? PLACELESS.exec(head))?.groups ?? {};
  if (dateline === undefined || dateline.length > LONGEST_DATELINE) return null;
  // `Coast News Agency, MALO, Oct 14 -`: who reports stands before the place.
  const comma = place?.indexOf(', ') ?? -1;
  const house = comma < 0 ? null : findMasthead(place!.slice(0, comma));
  return {
    place: house === null ? (place ?? null) : place!.slice(comma + 2),
    agency: agency ?? house,
    length: dateline.length,
  };
}
