import { nameArticle } from '../../marks/name-article';
import type { ArticleSpan } from '../../model/span';
import { useReading } from '../reading-context';
import styles from './inspector.module.css';
import { Quote } from './quote';

export interface EvidenceProps {
  readonly spans: readonly ArticleSpan[];
  /** Articles that have nothing of it. */
  readonly absent: readonly string[];
}

/** The exact words of every article, one below the other; what is worded otherwise than in the first stands out. */
export function Evidence({ spans, absent }: EvidenceProps) {
  const { comparison, columns } = useReading();
  const wordsOf = ({ article, start, end }: ArticleSpan) =>
    comparison.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? '';
  const inOrder = columns.flatMap(({ id }) => spans.filter(({ article }) => article === id));
  const first = inOrder[0];
  const second = inOrder.find(({ article }) => article !== first?.article);
  return (
    <ul className={styles.evidence}>
      {inOrder.map((at) => {
        const other = at.article === first?.article ? second : first;
        return (
          <li key={`${at.article}${at.start}`}>
            <Quote at={at} against={other && wordsOf(other)} />
          </li>
        );
      })}
      {columns
        .filter(({ id }) => absent.includes(id))
        .map((article) => (
          <li key={article.id} className={styles.absent}>
            {nameArticle(article)} does not say it.
          </li>
        ))}
    </ul>
  );
}
