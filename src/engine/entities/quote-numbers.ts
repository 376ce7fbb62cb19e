import type { Span } from '../../model/span';
import { findMarkedQuotes } from '../annotate/quote-marks';
import { firstIndex } from '../first-index';

/**
 * Tells in which quotation a span begins, by the number of the quotation in the text; null outside of any.
 * Cost: linear once, then logarithmic in the number of quotations.
 */
export function quoteNumbers(text: string): (span: Span) => number | null {
  const quotes: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    for (const { words } of findMarkedQuotes(text, { start, end })) quotes.push(words);
    start = end + 1;
  }
  return ({ start }) => {
    const at = firstIndex(quotes, ({ end }) => end > start, 0, quotes.length);
    return at < quotes.length && quotes[at]!.start <= start ? at : null;
  };
}
