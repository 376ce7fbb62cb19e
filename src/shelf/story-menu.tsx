import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '../model/story';
import { type Removed, useLibrary } from '../queries/use-library';
import { useStories } from '../queries/use-stories';
import { useArticleName } from '../session/use-article-name';
import { Button } from '../ui/button';
import { closePopover, Popover } from '../ui/popover';
import { NameArticle } from './name-article-form';
import { RenameStory } from './rename-story';
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
  const [renamed, setRenamed] = useState<string | null>(null);
  const added = story?.articles.filter(({ origin }) => origin === 'own') ?? [];
  const remove = async (name: string, act: ReturnType<typeof removeStory>) => {
    const outcome = await act;
    setProblem(outcome.ok ? '' : outcome.message);
    setRemoved(outcome.ok ? { ...outcome.value, name } : null);
    return outcome.ok;
  };
  const removeWhole = async (whole: Story) => {
    const isGone = await remove(whole.title, removeStory(whole));
    const first = stories.find(({ id }) => id !== whole.id);
    if (isGone && whole.id === story?.id && first) onOpen(first);
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
                sha256={id}
                file={name}
                onRemove={() => void remove(name, removeArticle(story, id))}
              />
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

interface OwnArticleProps {
  readonly sha256: string;
  readonly file: string;
  readonly onRemove: () => void;
}

/** An article of the reader's own in the open story, which can be renamed and removed. */
function OwnArticle({ sha256, file, onRemove }: OwnArticleProps) {
  const [isRenaming, setRenaming] = useState(false);
  const { given } = useArticleName(sha256);
  const name = given.called ?? given.title ?? file;
  return (
    <li className={styles.row}>
      {isRenaming ? (
        <NameArticle sha256={sha256} file={file} onDone={() => setRenaming(false)} />
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
        <bdi>{title}</bdi>
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
