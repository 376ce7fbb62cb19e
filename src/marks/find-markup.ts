import type { ArticleSpan, Span } from '../model/span';

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

/**
 * A piece of a block as it is read, without signs: those of the block's pairs, and those that its edges cut from their pairs.
 * *Cost:* the block is read once more at every call.
 */
export function readWords(text: string, block: Span, span: Span): string {
  return withoutSigns(
    cutMarkup(span, findMarkup(text, block))
      .filter(({ isMarkup }) => !isMarkup)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  );
}

/** A text without the sign of a heading before it and those at a word's edge, in pairs or alone: for what is cut out of a block. */
export function withoutSigns(text: string): string {
  return text.replace(
    /^#{1,6} +(?=[\p{L}\p{N}“"*_])|(?<![\p{L}\p{N}*_])(\*{2,3}|_{2,3})(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?…])(\*{2,3}|_{2,3})(?![\p{L}\p{N}*_])/gu,
    '',
  );
}

/**
 * Moves the ends of spans inward past the signs that they start or end with: what is marked are words. A span of nothing but
 * signs stays as it is.
 */
export function withinSigns(
  articles: readonly {
    readonly id: string;
    readonly text: string;
    readonly blocks: readonly Span[];
  }[],
): <Place extends ArticleSpan>(place: Place) => Place {
  const signs = new Map(
    articles.map(({ id, text, blocks }) => {
      const found = blocks.flatMap((block) => findMarkup(text, block));
      const starts = new Map(found.map(({ start, end }) => [start, end]));
      const ends = new Map(found.map(({ start, end }) => [end, start]));
      return [id, { starts, ends }];
    }),
  );
  return (place) => {
    const own = signs.get(place.article);
    const start = own?.starts.get(place.start) ?? place.start;
    const end = own?.ends.get(place.end) ?? place.end;
    return start < end ? { ...place, start, end } : place;
  };
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
