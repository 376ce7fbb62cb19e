import type { Span } from '../../model/span';

interface Opening {
  readonly sign: string;
  readonly start: number;
}

/** Longer than any run of `#` with the space around it. Unit: characters. */
const HEADING_ROOM = 16;

/**
 * The Markdown signs of a block that say how it looks and are no words of it: `#` before a heading, `**` and `__` in pairs
 * around words. Single ones stand for themselves as often as not, and stay.
 * *Shape:* in order, without overlap.
 */
export function findMarkup(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  const heading = /^\s*#{1,6}[ \t]+(?=\S)/.exec(
    text.slice(start, Math.min(end, start + HEADING_ROOM)),
  );
  if (heading) found.push({ start, end: start + heading[0].length });
  let open: Opening | null = null;
  for (const [sign, at] of signsOf(text, { start, end })) {
    const after = at + sign.length;
    if (open !== null && open.sign === sign && closes(text, at, after)) {
      found.push({ start: open.start, end: open.start + sign.length }, { start: at, end: after });
      open = null;
    } else if (opens(text, at, after)) open = { sign, start: at };
  }
  return found;
}

/** A stretch of text, of words or of signs. */
export interface Piece extends Span {
  readonly isMarkup: boolean;
}

/** A span cut into its words and the signs among them. */
export function cutMarkup({ start, end }: Span, markup: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const sign of markup) {
    const from = Math.max(sign.start, at);
    const to = Math.min(sign.end, end);
    if (from >= to) continue;
    if (at < from) pieces.push({ start: at, end: from, isMarkup: false });
    pieces.push({ start: from, end: to, isMarkup: true });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, isMarkup: false });
  return pieces;
}

function signsOf(text: string, { start, end }: Span): [string, number][] {
  const block = text.slice(start, end);
  return [...block.matchAll(/\*{2,}|_{2,}/g)]
    .filter(([sign]) => sign.length <= 3)
    .map((match) => [match[0], start + match.index]);
}

/** Before words: a word follows at once, and none ends here. */
function opens(text: string, at: number, after: number): boolean {
  return /\S/.test(text.charAt(after)) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** After words: one ends here, and none follows at once. */
function closes(text: string, at: number, after: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(after));
}
