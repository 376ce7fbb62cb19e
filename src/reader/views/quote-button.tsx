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

/** Puts quotation marks around words that do not begin or end with their own. */
function inQuotes(words: string): string {
  return /^["“„«‘']|["”»’']$/u.test(words) ? words : `“${words}”`;
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
      {inQuotes(article.text.slice(at.start, at.end))}
    </button>
  );
}
