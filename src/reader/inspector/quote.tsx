import { completeQuotes } from '../../model/in-quotes';
import { splitAtWords } from '../../marks/contested-words';
import { readWords } from '../../marks/find-markup';
import type { ComparedArticle } from '../../model/comparison';
import type { ArticleSpan } from '../../model/span';
import { goToPassage } from '../../session/go-to-passage';
import { useReading } from '../reading-context';
import styles from './inspector.module.css';
import { compareWords } from './word-difference';

export interface QuoteProps {
  readonly at: ArticleSpan;
  /** The wording that this one is held against; its own words are set apart. */
  readonly against?: string | undefined;
  /** Words over which the passages contradict each other: where there are any, they alone are set apart. */
  readonly contested?: readonly string[];
}

/** The words of a passage as they are read: signs of Markdown are none, and a quotation that it cuts has both its marks. */
export function quoteOf({ text, blocks }: ComparedArticle, at: ArticleSpan): string {
  const block = blocks.find(({ start, end }) => start <= at.start && at.start < end);
  const within = { start: block?.start ?? at.start, end: Math.max(block?.end ?? 0, at.end) };
  return completeQuotes(readWords(text, within, at));
}

/** The words of a passage; a click goes there. */
export function Quote({ at, against, contested = [] }: QuoteProps) {
  const { comparison } = useReading();
  const article = comparison.articles.find(({ id }) => id === at.article);
  if (!article) return null;
  const words = quoteOf(article, at);
  const pieces =
    contested.length > 0 || against === undefined
      ? splitAtWords(words, contested).map(({ text, isWord }) => ({ text, isOwn: isWord }))
      : compareWords(words, against);
  return (
    <button type="button" className={styles.quote} onClick={() => goToPassage(at)}>
      <q className={styles.words}>
        {pieces.map(({ text, isOwn }, index) =>
          isOwn ? (
            <b key={index} className={styles.own}>
              {text}
            </b>
          ) : (
            text
          ),
        )}
      </q>
    </button>
  );
}
