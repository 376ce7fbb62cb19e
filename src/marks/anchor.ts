import type { ComparedArticle } from '../model/comparison';
import type { Anchor } from '../model/correction';
import type { ArticleSpan, Span } from '../model/span';

/** Pins a span of an article to its file's content, with the words as a check. */
export function makeAnchor(article: ComparedArticle, { start, end }: Span): Anchor {
  return { sha256: article.sha256, start, end, quote: article.text.slice(start, end) };
}

/**
 * Finds an anchor's place again: by its offsets where the words still stand there, else at the nearest place with the same
 * words (an importer may cut white space otherwise). Null where the file is not open or the words are gone.
 */
export function resolveAnchor(
  articles: readonly ComparedArticle[],
  anchor: Anchor,
): ArticleSpan | null {
  const article = articles.find(({ sha256 }) => sha256 === anchor.sha256);
  if (!article || anchor.quote.length === 0) return null;
  const { start, end, quote } = anchor;
  if (article.text.slice(start, end) === quote) return { article: article.id, start, end };
  const after = article.text.indexOf(quote, start);
  const before = article.text.lastIndexOf(quote, start);
  const places = [after, before].filter((at) => at >= 0);
  const nearest = places.sort((x, y) => Math.abs(x - start) - Math.abs(y - start))[0];
  return nearest === undefined
    ? null
    : { article: article.id, start: nearest, end: nearest + quote.length };
}
