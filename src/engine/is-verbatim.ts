import type { PairLink, PreparedArticle, TokenSentence } from './prepared';

/** True where both sentences of a link are the same to the letter: they contradict each other in nothing, nor differ in the telling. */
export function isVerbatim(
  columns: readonly PreparedArticle[],
  { a, b, sentenceA, sentenceB }: Pick<PairLink, 'a' | 'b' | 'sentenceA' | 'sentenceB'>,
): boolean {
  const [one, other] = [columns[a.column]!, columns[b.column]!];
  return isSameText(one, one.sentences[sentenceA]!, other, other.sentences[sentenceB]!);
}

/** The same of a sentence of either article. Cost: constant for sentences of different lengths. */
export function isSameText(
  a: PreparedArticle,
  one: TokenSentence,
  b: PreparedArticle,
  other: TokenSentence,
): boolean {
  return (
    one.end - one.start === other.end - other.start &&
    a.text.slice(one.start, one.end) === b.text.slice(other.start, other.end)
  );
}
