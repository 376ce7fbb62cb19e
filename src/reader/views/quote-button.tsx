import type { ComparedArticle } from '../../model/comparison';
import type { ArticleSpan } from '../../model/span';
import { visitPassage } from './visit-passage';
import styles from './view.module.css';

export interface QuoteButtonProps {
  readonly article: ComparedArticle;
  readonly at: ArticleSpan;
  /** The fact or framing that the passage is evidence of: what the inspector opens with. */
  readonly source?: string;
}

/** The exact words of a passage; a click goes there. */
export function QuoteButton({ article, at, source }: QuoteButtonProps) {
  return (
    <button
      type="button"
      className={styles.quote}
      lang={article.meta.language ?? undefined}
      onClick={() => visitPassage(at, source)}
    >
      “{article.text.slice(at.start, at.end)}”
    </button>
  );
}
