import type { BlockHint, RawArticle } from '../../model/article';
import { type Span, trimSpan } from '../../model/span';

/** One line of the page that is not blank, without the white space at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** What the importer knows of it; null for plain text. */
  readonly hint: BlockHint | null;
}

const LINE_ENDS = /\r\n|[\n\r\u2028\u2029\f\v]/g;

/**
 * The lines of the article that hold something visible, in order.
 * Shape: spans do not overlap and hold every character but white space; empty text gives none.
 * Cost: linear.
 */
export function readLines(raw: RawArticle): Line[] {
  const { text } = raw;
  const lines: Line[] = [];
  let nextHint = 0;
  const add = (start: number, end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span === null) return;
    while (nextHint < raw.hints.length && raw.hints[nextHint]!.end <= span.start) nextHint += 1;
    const hint = raw.hints[nextHint];
    const own = hint !== undefined && hint.start < span.end ? hint : null;
    lines.push({ ...span, text: text.slice(span.start, span.end), hint: own });
  };
  let start = 0;
  for (const found of text.matchAll(LINE_ENDS)) {
    add(start, found.index);
    start = found.index + found[0].length;
  }
  add(start, text.length);
  return lines;
}
