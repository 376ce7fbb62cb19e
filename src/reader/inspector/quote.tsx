import type { ArticleSpan } from '../../model/span';
import { goToPassage } from '../../session/go-to-passage';
import { useReading } from '../reading-context';
import styles from './inspector.module.css';
import { compareWords } from './word-difference';

export interface QuoteProps {
  readonly at: ArticleSpan;
  /** The wording that this one is held against; its own words are set apart. */
  readonly against?: string | undefined;
}

/** The words of a passage; a click goes there. */
export function Quote({ at, against }: QuoteProps) {
  const { comparison } = useReading();
  const article = comparison.articles.find(({ id }) => id === at.article);
  if (!article) return null;
  const words = article.text.slice(at.start, at.end);
  const pieces =
    against === undefined ? [{ text: words, isOwn: false }] : compareWords(words, against);
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
