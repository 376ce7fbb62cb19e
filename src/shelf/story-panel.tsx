import { Check } from 'lucide-react';
import { useState } from 'react';
import { sayCount } from '../marks/say-count';
import type { Story } from '../model/story';
import { useStories } from '../queries/use-stories';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button';
import { closePopover } from '../ui/popover';
import { takeFocus } from '../ui/take-focus';
import { OwnArticle } from './own-article';
import { RenameStory } from './rename-story';
import styles from './shelf.module.css';
import type { StoryMenuProps } from './story-menu';
import { useRemove } from './use-remove';

/** All stories, the open one marked; what the user added to it; and what was removed last, with a way back. */
export function StoryPanel({ story, onOpen }: StoryMenuProps) {
  const { stories, error, retry } = useStories();
  const remove = useRemove();
  const { removal, undoRemoval } = useSession();
  const [problem, setProblem] = useState('');
  const [renamed, setRenamed] = useState<string | null>(null);
  const added = story?.articles.filter(({ origin }) => origin === 'own') ?? [];
  const run = async (from: Story, article: string | null, name: string) => {
    const outcome = await remove(from, article, name);
    setProblem(outcome.ok ? '' : outcome.message);
    const first = stories.find(({ id }) => id !== from.id);
    if (outcome.ok && article === null && from.id === story?.id && first) onOpen(first);
  };
  return (
    <div className={styles.stack}>
      <ul className={styles.stories}>
        {stories.map((each) => (
          <li key={each.id}>
            {each.id === renamed ? (
              <RenameStory
                story={each}
                taken={stories.filter(({ id }) => id !== each.id).map(({ title }) => title)}
                onDone={() => setRenamed(null)}
              />
            ) : (
              <StoryLine
                story={each}
                isOpen={each.id === story?.id}
                onOpen={onOpen}
                onRename={() => setRenamed(each.id)}
                onRemove={() => void run(each, null, each.title)}
              />
            )}
          </li>
        ))}
      </ul>
      {story && added.length > 0 && (
        <section>
          <h2 className={styles.heading}>You added to {story.title}</h2>
          <ul className={styles.stories}>
            {added.map(({ id, name }) => (
              <OwnArticle
                key={id}
                story={story}
                sha256={id}
                file={name}
                onRemove={(called) => void run(story, id, called)}
              />
            ))}
          </ul>
        </section>
      )}
      <output className={styles.row}>
        {removal && (
          <>
            Removed {removal.name}.{/* The line that had the focus is gone. */}
            <Button ref={takeFocus} look="plain" onClick={undoRemoval}>
              Undo
            </Button>
          </>
        )}
        {problem}
      </output>
      {error !== null && (
        <p className={styles.error}>
          {error}{' '}
          <Button look="plain" onClick={retry}>
            Try again
          </Button>
        </p>
      )}
    </div>
  );
}

interface StoryLineProps {
  readonly story: Story;
  readonly isOpen: boolean;
  readonly onOpen: (story: Story) => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

/** A story in the list; one of the reader's own can be renamed and removed. */
function StoryLine({ story, isOpen, onOpen, onRename, onRemove }: StoryLineProps) {
  const { title, articles, origin } = story;
  return (
    <div className={styles.row}>
      <Button
        className={styles.story ?? ''}
        aria-current={isOpen ? 'true' : undefined}
        onClick={(event) => {
          closePopover(event.currentTarget);
          onOpen(story);
        }}
      >
        <span className={styles.tick}>{isOpen && <Check size={16} aria-hidden="true" />}</span>
        <bdi className={styles.title}>{title}</bdi>
        <span className={styles.quiet}>{sayCount(articles.length, 'article')}</span>
      </Button>
      {origin === 'own' && (
        <>
          <Button look="plain" aria-label={`Rename the story ${title}`} onClick={onRename}>
            Rename
          </Button>
          <Button look="plain" aria-label={`Remove the story ${title}`} onClick={onRemove}>
            Remove
          </Button>
        </>
      )}
    </div>
  );
}
