import type { Span } from '../../model/span';
import { matchesOf } from '../matches-of';

/** A pair of marks in one block; `closed` is false where the block ends before the quotation does. */
export interface MarkedQuote {
  /** The words without their marks. */
  readonly words: Span;
  readonly closed: boolean;
}

/** Opening marks with the marks that may close them. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"”'],
  ['‘', "’'"],
  ["'", "'’"],
]);
const OPENING = /[“„«"‘']/g;
const SINGLE = /['‘]/;
const WORD = /[\p{L}\p{N}]/u;

/** Words that begin with an apostrophe of their own: `'em`, `'tis`, `'90s`. */
const ELISION = /^['‘’](?:em|tis|twas|til|till|cause|cuz|bout|round|n|\d0s)(?![\p{L}\p{N}])/iu;

/** Longest quotation in single marks, in UTF-16 units: beyond it, the marks are taken for apostrophes. */
const LONGEST_SINGLE = 400;

/** Longest quotation within one block: a stray mark must not swallow a whole text. */
const LONGEST = 5000;

/**
 * The quotations of one block by their marks: curly, low, angle, straight and single ones, the outermost where they nest.
 * `He said “no” to 'it'.` has two; the apostrophes of `the soldiers' dogs' home` and `rock 'n' roll` are none.
 * A double mark that is never closed runs to the end of the block.
 * Shape: in reading order, not overlapping, never empty. Cost: linear.
 */
export function findMarkedQuotes(text: string, block: Span): MarkedQuote[] {
  const quotes: MarkedQuote[] = [];
  let next = block.start;
  // Up to where a mark was searched for a partner in vain: within it no other opening is tried, which keeps the cost linear.
  const vainUntil = new Map<string, number>();
  for (const { index, 0: mark } of matchesOf(text.slice(block.start, block.end), OPENING)) {
    const at = block.start + index;
    if (at < next || at < (vainUntil.get(mark) ?? 0) || !opens(text, at, block)) continue;
    const end = closing(text, at, block, CLOSERS.get(mark)!);
    const open = end === null && !SINGLE.test(mark) && mark !== '"';
    if (end === null && !open) {
      vainUntil.set(mark, at + longest(mark));
      continue;
    }
    const words = { start: at + 1, end: end ?? Math.min(block.end, at + LONGEST) };
    if (text.slice(words.start, words.end).trim() !== '')
      quotes.push({ words, closed: end !== null });
    next = words.end + 1;
  }
  return quotes;
}

/** A mark opens where a word follows and none stands directly before. */
function opens(text: string, at: number, block: Span): boolean {
  const before = at > block.start ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  if (after === '' || /\s/.test(after)) return false;
  const mark = text.charAt(at);
  if (mark !== '"' && !SINGLE.test(mark)) return true;
  if (WORD.test(before) || /[.,!?;%$’']/.test(before)) return false;
  return !(SINGLE.test(mark) && ELISION.test(text.slice(at, at + 8)));
}

function longest(mark: string): number {
  return SINGLE.test(mark) ? LONGEST_SINGLE : LONGEST;
}

/** Where the quotation opened at `at` closes; null where it does not. */
function closing(text: string, at: number, block: Span, closers: string): number | null {
  const single = SINGLE.test(text.charAt(at));
  const limit = Math.min(block.end, at + longest(text.charAt(at)));
  let likely: number | null = null;
  for (let index = at + 2; index < limit; index += 1) {
    if (!closers.includes(text.charAt(index))) continue;
    if (!single) {
      if (!/\s/.test(text.charAt(index - 1)) || !WORD.test(text.charAt(index + 1))) return index;
      continue;
    }
    const before = text.charAt(index - 1);
    if (/\s/.test(before) || WORD.test(text.charAt(index + 1))) continue;
    // `the allies' plan'`: after an s the mark may be a possessive, so a later, surer one is preferred.
    if (before !== 's' || index + 1 >= limit || /[.,!?;:)”"]/.test(text.charAt(index + 1)))
      return index;
    likely ??= index;
  }
  return likely;
}
