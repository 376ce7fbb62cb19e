/** Words below which a text holds no story. A brief of one sentence has more; twice as many would refuse such briefs. */
const FEWEST_WORDS = 8;
/** As much of a text is looked at, in UTF-16 units: room for the fewest words of any language. */
const LOOKED_AT = 2000;

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** True for a text of too few words to be a story: a greeting, a line that was copied by mistake. */
export function isTooShort(text: string): boolean {
  let words = 0;
  for (const { isWordLike } of WORDS.segment(text.trim().slice(0, LOOKED_AT))) {
    if (isWordLike) words += 1;
    if (words >= FEWEST_WORDS) return false;
  }
  return text.trim().length <= LOOKED_AT;
}
