import { inQuotes } from '../../model/in-quotes';
import { splitAtWords } from '../../marks/contested-words';
import { withoutSigns } from '../../marks/find-markup';
import type { ComparedArticle } from '../../model/comparison';
import type { ArticleSpan } from '../../model/span';
import { visitPassage } from './visit-passage';
import styles from './view.module.css';

export interface QuoteButtonProps {
  readonly article: ComparedArticle;
  readonly at: ArticleSpan;
  /** The fact or framing that the passage is evidence of: what the inspector opens with. */
  readonly source?: string;
  /** Words to stress: those over which sources contradict each other. */
  readonly stress?: readonly string[];
}

/** The exact words of a passage; a click goes there. */
export function QuoteButton({ article, at, source, stress = [] }: QuoteButtonProps) {
  return (
    <button
      type="button"
      className={styles.quote}
      lang={article.meta.language ?? undefined}
      onClick={() => visitPassage(at, source)}
    >
      {splitAtWords(inQuotes(withoutSigns(article.text.slice(at.start, at.end))), stress).map(
        ({ text, isWord }, index) =>
          // The pieces of a text never change places.
          isWord ? <strong key={`${index} ${text}`}>{text}</strong> : text,
      )}
    </button>
  );
}
