import { useState } from 'react';
import { fullName } from '../marks/name-article';
import { sayApart, standsApart } from '../marks/related-sources';
import type { Story } from '../model/story';
import { useArticleName } from '../session/use-article-name';
import { Button } from '../ui/button';
import { NameArticleForm } from './name-article-form';
import styles from './shelf.module.css';
import { useStoryComparison } from './use-story-comparison';

export interface OwnArticleProps {
  readonly story: Story;
  readonly sha256: string;
  readonly file: string;
  /** Called with what the reader calls it. */
  readonly onRemove: (called: string) => void;
}

/** An article of the reader's own in the open story, which can be renamed and removed. */
export function OwnArticle({ story, sha256, file, onRemove }: OwnArticleProps) {
  const [isRenaming, setRenaming] = useState(false);
  const { given } = useArticleName(sha256);
  const comparison = useStoryComparison(story);
  const article = comparison?.articles.find((one) => one.sha256 === sha256);
  const found = article?.meta;
  const title = given.title ?? found?.title ?? null;
  const outlet = given.called ?? found?.outlet ?? null;
  const name = fullName({ meta: { outlet, title }, name: file });
  return (
    <li className={styles.row}>
      {isRenaming ? (
        <NameArticleForm
          sha256={sha256}
          file={file}
          found={found}
          onDone={() => setRenaming(false)}
        />
      ) : (
        <>
          <span className={styles.story}>
            <bdi>{name}</bdi>
            {title !== null && title !== name && <bdi> · {title}</bdi>}
            {comparison && article && standsApart(comparison, article.id) && (
              <span className={styles.apart}>{sayApart(comparison)}</span>
            )}
          </span>
          <Button look="plain" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
            Rename
          </Button>
          <Button look="plain" aria-label={`Remove ${name}`} onClick={() => onRemove(name)}>
            Remove
          </Button>
        </>
      )}
    </li>
  );
}
