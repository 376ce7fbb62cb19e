import { useEffect, useRef, useState } from 'react';
import type { Story } from '../model/story';
import { useLibrary } from '../queries/use-library';
import { Button } from '../ui/button';
import { nameStory } from './name-story';
import styles from './shelf.module.css';

export interface RenameStoryProps {
  readonly story: Story;
  /** What the other stories are called. */
  readonly taken: readonly string[];
  readonly onDone: () => void;
}

/** The name of a story of the reader's own in a box, in the place of its line in the list. */
export function RenameStory({ story, taken, onDone }: RenameStoryProps) {
  const { renameStory } = useLibrary();
  const [title, setTitle] = useState(story.title);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.select(), []);
  const save = async () => {
    const outcome = await renameStory(story, nameStory(title, taken));
    if (outcome.ok) onDone();
    else setProblem(outcome.message);
  };
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="field">
        New name of the story
        <input ref={box} value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <Button type="submit" look="solid" disabled={title.trim() === ''}>
        Save
      </Button>
      <Button look="plain" onClick={onDone}>
        Keep the old name
      </Button>
      {problem !== '' && (
        <p role="alert" className={styles.error}>
          {problem}
        </p>
      )}
    </form>
  );
}
