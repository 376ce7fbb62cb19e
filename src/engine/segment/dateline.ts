const PLACE_WORD = String.raw`(?:\p{Lu}[\p{L}.'’-]{0,20}|de|la|las|los|el|al|of|the|and|upon|sur|am)`;
const PLACE = String.raw`${PLACE_WORD}(?:[ \t]${PLACE_WORD}){0,3}`;
const AGENCY = String.raw`(?:[ \t]?\((?<agency>[^()]{2,30})\))?`;
const DAY = String.raw`(?:,?[ \t](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{L}{0,6}\.?[ \t]\d{1,2}(?:,[ \t]\d{4})?)?`;
const INLINE = new RegExp(
  String.raw`^(?<dateline>(?:\*\*|__)?(?<place>${PLACE}(?:,[ \t]${PLACE}){0,2})${DAY}${AGENCY}(?:\*\*|__)?\s?(?:[–—]|--?)(?:\*\*|__)?)\s+(?=[\p{Lu}\p{Lo}\p{N}"'“‘«(])`,
  'u',
);
/** Characters in which a dateline ends: no place name is longer. */
const LONGEST_DATELINE = 90;

/** The place at the head of a story, and how much of the paragraph says it. */
export interface Dateline {
  readonly place: string;
  /** The agency in brackets behind the place; null where none is named. */
  readonly agency: string | null;
  /** UTF-16 units from the paragraph's start to the end of the dash. */
  readonly length: number;
}

/** `Tehran, Iran – In a move…` → `Tehran, Iran`; null where the paragraph does not begin so. */
export function findDateline(paragraph: string): Dateline | null {
  const found = INLINE.exec(paragraph.slice(0, LONGEST_DATELINE + 20));
  const { dateline, place, agency } = found?.groups ?? {};
  if (dateline === undefined || place === undefined || dateline.length > LONGEST_DATELINE)
    return null;
  return { place, agency: agency ?? null, length: dateline.length };
}
