import { articleLetter, nameArticle } from '../../marks/name-article';
import type { ArticleSpan } from '../../model/span';
import { useReading } from '../reading-context';
import styles from './inspector.module.css';
import { Quote } from './quote';

/** The words of one passage under the name of its article. */
export function SourcedQuote({ at }: { readonly at: ArticleSpan }) {
  const { comparison } = useReading();
  const article = comparison.articles.find(({ id }) => id === at.article);
  if (!article) return null;
  return (
    <div>
      <p className={styles.source}>
        <span className={styles.letter}>{articleLetter(article.id)}</span> {nameArticle(article)}
      </p>
      <Quote at={at} />
    </div>
  );
}
