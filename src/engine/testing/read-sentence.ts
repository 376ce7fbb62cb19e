import type { PreparedArticle } from '../prepared';
import { readStretch, type ReadStretch } from '../facts/clause-context';
import { prepareText } from './prepare-text';

/** For tests: a sentence that follows an opening, read as a stretch in which no name is anybody's. */
export function readSentence(opening: string, sentence: string): ReadStretch {
  const article = prepareText(`${opening}${sentence}\n`, { published: '2026-05-08' });
  const start = article.text.indexOf(sentence);
  return readStretch({
    article,
    span: { start, end: start + sentence.length },
    bearers: new Map(),
  });
}

/** For tests: reads a sentence of a column by its number, no name being anybody's. */
export const readsSentences =
  (columns: readonly PreparedArticle[]) =>
  (column: number, sentence: number): ReadStretch => {
    const article = columns[column]!;
    return readStretch({ article, span: article.sentences[sentence]!, bearers: new Map() });
  };
