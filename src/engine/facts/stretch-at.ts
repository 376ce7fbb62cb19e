import type { Span } from '../../model/span';
import type { PreparedArticle } from '../prepared';
import { sentenceAt } from './statement';
import type { Stretch } from './told-figures';

/** A span with its tokens, looked for in the sentence that it begins in; null between sentences. Cost: linear in that sentence. */
export function stretchAt(article: PreparedArticle, { start, end }: Span): Stretch | null {
  const { tokens } = article;
  const sentence = sentenceAt(article, start);
  if (!sentence) return null;
  let { firstToken, endToken } = sentence;
  while (firstToken < endToken && tokens[firstToken]!.end <= start) firstToken += 1;
  while (endToken > firstToken && tokens[endToken - 1]!.start >= end) endToken -= 1;
  return { start, end, firstToken, endToken };
}
