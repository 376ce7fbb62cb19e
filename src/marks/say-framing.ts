import type { Comparison, Framing, FramingKind } from '../model/comparison';
import { cutAtWord } from './cut-at-word';
import { FRAMING_NAMES } from './find-marks';
import { withoutSigns } from './find-markup';
import { groupBy } from './group-by';
import { articleLetter } from './name-article';
import { inQuotes } from '../model/in-quotes';

/** Longest wording in a list; the rest is cut at a word. Unit: UTF-16 code units. */
const MAX_WORDING = 44;

/**
 * A contrast in a list, a line each: who says what, "A “progress”" and "B “significant headway”"; the words alone of what
 * one article leaves out, else its note where one article alone words it.
 * *Shape:* the first wording of each article, in column order, those that word it alike together; never empty.
 */
export function sayFraming(
  { articles }: Comparison,
  { kind, wordings, note }: Framing,
): readonly string[] {
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
  if (sides.size === 0 || (sides.size < 2 && kind !== 'omission')) return [withoutSigns(note)];
  return [...sides].map(([words, who]) => `${who.join(', ')}\u00a0${inQuotes(words)}`);
}

/** The contrasts kind by kind, in the order in which the kinds are named; within one as they come. */
export function groupByKind(
  framings: readonly Framing[],
): readonly (readonly [kind: FramingKind, framings: readonly Framing[]])[] {
  const groups = groupBy(framings, ({ kind }) => kind);
  return (Object.keys(FRAMING_NAMES) as FramingKind[]).flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [[kind, group] as const] : [];
  });
}
