import type { ArticleSpan } from '../model/span';

/** A selected passage with the one thing said of it that is in front; null for a plain passage. */
export interface MarkedPassage extends ArticleSpan {
  readonly source: string | null;
}

const CODE = /^(.*)@([a-z]+)(\d+)\.(\d+)$/;

/** A selection as it stands in the address: `f3@a120.164`; null for none. */
export function writeMark(selection: MarkedPassage | null): string | null {
  if (selection === null) return null;
  const { source, article, start, end } = selection;
  return `${source ?? ''}@${article}${start}.${end}`;
}

/** Reads a selection out of the address; null where it is none, or names a place that none of the articles has. */
export function readMark(
  code: string | null,
  articles: readonly { readonly id: string; readonly text: string }[],
): MarkedPassage | null {
  const parts = CODE.exec(code ?? '');
  if (!parts) return null;
  const [source, article, start, end] = [parts[1]!, parts[2]!, Number(parts[3]), Number(parts[4])];
  const text = articles.find(({ id }) => id === article)?.text;
  if (text === undefined || start >= end || end > text.length) return null;
  return { article, start, end, source: source === '' ? null : source };
}
