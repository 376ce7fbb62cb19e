import { useEffect, useRef } from 'react';
import { articleLetter, fullName } from '../marks/name-article';
import { sayCopy } from '../marks/say-copy';
import { Button } from '../ui/button';
import styles from './article-tabs.module.css';
import { useReading } from './reading-context';

export interface ArticleTabsProps {
  readonly active: string;
  readonly onChoose: (article: string) => void;
}

/** Which article is shown while one is shown at a time; choosing another opens it where it was left. */
export function ArticleTabs({ active, onChoose }: ArticleTabsProps) {
  const { comparison, columns } = useReading();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = tabs.current?.querySelector(`[data-tab="${CSS.escape(active)}"]`);
    tab?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [active]);
  return (
    <nav
      ref={tabs}
      className={styles.tabs}
      aria-label="Articles"
      data-many={columns.length > 2 || undefined}
    >
      {columns.map((article) => (
        <Button
          key={article.id}
          className={styles.tab}
          data-tab={article.id}
          title={fullName(article)}
          aria-current={article.id === active ? 'true' : undefined}
          onClick={() => onChoose(article.id)}
        >
          <span className={styles.letter}>{articleLetter(article.id)}</span>
          <span className={styles.name}>{fullName(article)}</span>
          <span className={styles.copy}>{sayCopy(article, comparison.articles)}</span>
        </Button>
      ))}
    </nav>
  );
}
