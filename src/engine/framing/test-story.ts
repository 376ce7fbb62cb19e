import type { PairLink, PreparedArticle } from '../prepared';
import { prepareText } from '../testing/prepare-text';

/** For tests: articles of one sentence a line, under a headline of their own, and a link for each pair of line numbers. */
export function storyOf(
  texts: readonly string[],
  pairs: readonly (readonly [number, number])[],
): { readonly columns: readonly PreparedArticle[]; readonly links: readonly PairLink[] } {
  const columns = texts.map((text, index) => prepareText(text, {}, `${index}.txt`));
  const [a, b] = columns as [PreparedArticle, PreparedArticle];
  const links = pairs.map(([sentenceA, sentenceB]): PairLink => {
    const { start, end } = a.sentences[sentenceA]!;
    const other = b.sentences[sentenceB]!;
    return {
      a: { column: 0, start, end },
      b: { column: 1, start: other.start, end: other.end },
      sentenceA,
      sentenceB,
      relation: 'same',
      confidence: 0.9,
      reasons: ['for the test'],
    };
  });
  return { columns, links };
}

/** For tests: a headline and a first paragraph, so that the lines under test stand in the story. */
export const OPENING =
  'Harbour plan moves on\nThe council met on Monday to speak of the harbour and its walls.\n';
