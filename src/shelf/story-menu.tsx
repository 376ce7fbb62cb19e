import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '../model/story';
import { type Removed, useLibrary } from '../queries/use-library';
import { useStories } from '../queries/use-stories';
import { Button } from '../ui/button';
import { closePopover, Popover } from '../ui/popover';
import styles from './shelf.module.css';

export interface StoryMenuProps {
  /** The open story; null where none is. */
  readonly story: Story | null;
  readonly onOpen: (story: Story) => void;
}

/** The story's name as a button; its panel lists all stories, and what the user added to the open one. */
export function StoryMenu({ story, onOpen }: StoryMenuProps) {
  return (
    <Popover
      panelLabel="Stories"
      trigger={
        <>
          <span className={styles.current}>{story?.title ?? 'Choose a story'}</span>
          <ChevronDown size={16} aria-hidden="true" />
        </>
      }
    >
      <StoryPanel story={story} onOpen={onOpen} />
    </Popover>
  );
}

function StoryPanel({ story, onOpen }: StoryMenuProps) {
  const { stories, error, retry } = useStories();
  const { removeArticle, removeStory } = useLibrary();
  const [removed, setRemoved] = useState<(Removed & { readonly name: string }) | null>(null);
  const [problem, setProblem] = useState('');
  const added = story?.articles.filter(({ origin }) => origin === 'own') ?? [];
  const remove = async (name: string, act: ReturnType<typeof removeStory>) => {
    const outcome = await act;
    setProblem(outcome.ok ? '' : outcome.message);
    setRemoved(outcome.ok ? { ...outcome.value, name } : null);
  };
  const undo = async () => {
    const outcome = await removed?.undo();
    setRemoved(null);
    if (outcome && !outcome.ok) setProblem(outcome.message);
  };
  return (
    <div className={styles.stack}>
      <ul className={styles.stories}>
        {stories.map((each) => (
          <li key={each.id} className={styles.row}>
            <Button
              className={styles.story ?? ''}
              aria-current={each.id === story?.id ? 'true' : undefined}
              onClick={(event) => {
                closePopover(event.currentTarget);
                onOpen(each);
              }}
            >
              <bdi>{each.title}</bdi>
              <span className={styles.quiet}>{each.articles.length} articles</span>
            </Button>
            {each.origin === 'own' && (
              <Button
                look="plain"
                aria-label={`Remove the story ${each.title}`}
                onClick={() => void remove(each.title, removeStory(each))}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {story && added.length > 0 && (
        <section>
          <h2 className={styles.heading}>You added to {story.title}</h2>
          <ul className={styles.stories}>
            {added.map(({ id, name }) => (
              <li key={id} className={styles.row}>
                <bdi className={styles.story}>{name}</bdi>
                <Button
                  look="plain"
                  aria-label={`Remove ${name}`}
                  onClick={() => void remove(name, removeArticle(story, id))}
                >
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <output className={styles.row}>
        {removed && (
          <>
            Removed {removed.name}.
            <Button look="plain" onClick={() => void undo()}>
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
