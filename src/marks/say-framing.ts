import type { Comparison, Framing } from '../model/comparison';
import { cutAtWord } from './cut-at-word';
import { withoutSigns } from './find-markup';
import { articleLetter } from './name-article';
import { inQuotes } from '../model/in-quotes';

/** Longest wording in a list; the rest is cut at a word. Unit: UTF-16 code units. */
const MAX_WORDING = 44;

/**
 * A contrast in a list: who says what, "A “progress” · B “significant headway”"; its note where one article alone words it.
 * *Shape:* the first wording of each article, in column order, those that word it alike together.
 */
export function sayFraming({ articles }: Comparison, { wordings, note }: Framing): string {
  const sides = new Map<string, string[]>();
  for (const { id, text } of articles) {
    const at = wordings.find(({ article }) => article === id);
    if (!at) continue;
    const words = cutAtWord(
      withoutSigns(text.slice(at.start, at.end)).replace(/\s+/g, ' '),
      MAX_WORDING,
    );
    sides.set(words, [...(sides.get(words) ?? []), articleLetter(id)]);
  }
  if (sides.size < 2) return withoutSigns(note);
  return [...sides].map(([words, who]) => `${who.join(', ')}\u00a0${inQuotes(words)}`).join(' · ');
}
