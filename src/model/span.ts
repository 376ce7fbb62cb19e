/**
 * A half-open range `[start, end)` of a text.
 * Unit: UTF-16 code units, as in `String.prototype.slice`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of one article's text. */
export interface ArticleSpan extends Span {
  readonly article: string;
}

/** Number of code units that two spans share; 0 where they only touch. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where the two places are of one article and share at least one code unit. */
export function meets(a: ArticleSpan, b: ArticleSpan): boolean {
  return a.article === b.article && overlaps(a, b);
}

/** True where the two places are one and the same. */
export function isSamePlace(a: ArticleSpan, b: ArticleSpan): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}

/** True where `inner` lies wholly in `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without the white space at its ends; null where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
