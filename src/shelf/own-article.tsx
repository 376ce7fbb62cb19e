import { useState } from 'react';
import type { Story } from '../model/story';
import { useComparison } from '../queries/use-comparison';
import { useStory } from '../queries/use-story';
import { useArticleName } from '../session/use-article-name';
import { Button } from '../ui/button';
import { NameArticle } from './name-article-form';
import { nameWithoutEnding } from '../marks/name-without-ending';
import styles from './shelf.module.css';

export interface OwnArticleProps {
  readonly story: Story;
  readonly sha256: string;
  readonly file: string;
  readonly onRemove: () => void;
}

/** An article of the reader's own in the open story, which can be renamed and removed. */
export function OwnArticle({ story, sha256, file, onRemove }: OwnArticleProps) {
  const [isRenaming, setRenaming] = useState(false);
  const { given } = useArticleName(sha256);
  const { articles, isLoading } = useStory(story.id);
  // What is on the screen anyway: the same articles in the same order cost nothing.
  const { comparison } = useComparison(isLoading ? [] : articles.map(({ raw }) => raw));
  const found = comparison?.articles.find((article) => article.sha256 === sha256)?.meta;
  const name = given.called ?? given.title ?? found?.title ?? nameWithoutEnding(file);
  return (
    <li className={styles.row}>
      {isRenaming ? (
        <NameArticle sha256={sha256} file={file} found={found} onDone={() => setRenaming(false)} />
      ) : (
        <>
          <bdi className={styles.story}>{name}</bdi>
          <Button look="plain" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
            Rename
          </Button>
          <Button look="plain" aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </Button>
        </>
      )}
    </li>
  );
}
