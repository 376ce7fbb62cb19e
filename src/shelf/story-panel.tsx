import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '../model/story';
import { useLibrary } from '../queries/use-library';
import { useStories } from '../queries/use-stories';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button';
import { closePopover } from '../ui/popover';
import { OwnArticle } from './own-article';
import { RenameStory } from './rename-story';
import styles from './shelf.module.css';
import type { StoryMenuProps } from './story-menu';

/** All stories, the open one marked; what the user added to it; and what was removed last, with a way back. */
export function StoryPanel({ story, onOpen }: StoryMenuProps) {
  const { stories, error, retry } = useStories();
  const { removeArticle, removeStory } = useLibrary();
  const { removal, remember, undoRemoval } = useSession();
  const [problem, setProblem] = useState('');
  const [renamed, setRenamed] = useState<string | null>(null);
  const added = story?.articles.filter(({ origin }) => origin === 'own') ?? [];
  const remove = async (name: string, act: ReturnType<typeof removeStory>) => {
    const outcome = await act;
    setProblem(outcome.ok ? '' : outcome.message);
    if (outcome.ok) remember({ ...outcome.value, name });
    return outcome.ok;
  };
  const removeWhole = async (whole: Story) => {
    const isGone = await remove(whole.title, removeStory(whole));
    const first = stories.find(({ id }) => id !== whole.id);
    if (isGone && whole.id === story?.id && first) onOpen(first);
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
                onRemove={() => void removeWhole(each)}
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
                onRemove={() => void remove(name, removeArticle(story, id))}
              />
            ))}
          </ul>
        </section>
      )}
      <output className={styles.row}>
        {removal && (
          <>
            Removed {removal.name}.
            <Button ref={focusOn} look="plain" onClick={undoRemoval}>
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

/** The line that had the focus is gone with what was removed: the way back has it. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
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
        <span className={styles.quiet}>
          {articles.length === 1 ? '1 article' : `${articles.length} articles`}
        </span>
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
