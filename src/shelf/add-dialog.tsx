import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Story } from '../model/story';
import { type GivenFile, useLibrary } from '../queries/use-library';
import { useStories } from '../queries/use-stories';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Dialog } from '../ui/dialog';
import { AdditionItem } from './addition-item';
import { nameStory } from './name-story';
import { type Paste, pastedFile } from './pasted-file';
import styles from './shelf.module.css';
import { useAdditions } from './use-additions';

/** Kinds of file that are understood. */
const ACCEPTED = '.txt,.md,.markdown,.html,.htm';

export interface AddDialogProps {
  /** The open story; null where none is: then a new one is made. */
  readonly story: Story | null;
  /** Files that were dropped on the page; they are added at once. */
  readonly dropped: readonly File[];
  /** Called once articles came into a story: opens it. */
  readonly onAdded: (story: Story) => void;
  readonly onClose: () => void;
}

/** Takes articles in: pasted, chosen or dropped, into the open story or a new one. */
export function AddDialog({ story, dropped, onAdded, onClose }: AddDialogProps) {
  const { addStory, removeStory } = useLibrary();
  const { lasting, stories } = useStories();
  const { list, add, remove, putBack } = useAdditions();
  const [target, setTarget] = useState<'open' | 'new'>(story === null ? 'new' : 'open');
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  const titles = stories.map((each) => each.title);

  const take = async (files: readonly (GivenFile | File)[]): Promise<boolean> => {
    if (files.length === 0) return false;
    setProblem('');
    const chosen = await storyFor();
    if (chosen === null) return false;
    const added = await add(chosen, files);
    if (added > 0) {
      setTarget('open');
      onAdded(chosen);
    } else if (chosen !== story) {
      // It was made for files of which none could be taken.
      await removeStory(chosen);
    }
    return added > 0;
  };
  const storyFor = async (): Promise<Story | null> => {
    if (target === 'open' && story !== null) return story;
    const made = await addStory(nameStory(title, titles));
    if (made.ok) return made.value;
    setProblem(made.message);
    return null;
  };
  const takeDropped = useRef(take);
  useEffect(() => {
    void takeDropped.current(dropped);
  }, [dropped]);

  return (
    <Dialog title="Add articles" onClose={onClose}>
      <div className={styles.stack}>
        {story !== null && (
          <Choice
            label="Add them to"
            options={[
              { value: 'open', label: 'The open story' },
              { value: 'new', label: 'A new story' },
            ]}
            value={target}
            onChange={setTarget}
          />
        )}
        {target === 'new' && (
          <label className={styles.field}>
            Name of the story
            <input
              className={styles.input}
              value={title}
              placeholder={nameStory('', titles)}
              onChange={(event) => setTitle(event.target.value)}
            />
          </label>
        )}
        <PasteBox onTake={take} />
        <FileChoice onTake={take} />
        {problem !== '' && (
          <p role="alert" className={styles.error}>
            {problem}
          </p>
        )}
        <ul className={styles.list} aria-label="Given files" aria-live="polite">
          {list.map((addition) => (
            <AdditionItem key={addition.key} {...{ addition, remove, putBack }} />
          ))}
        </ul>
        <p className={styles.quiet}>
          {lasting
            ? 'Kept in this browser only; nothing is sent anywhere.'
            : 'This browser gives no storage here: what you add is gone when the page is closed.'}
        </p>
      </div>
    </Dialog>
  );
}

interface TakeProps {
  readonly onTake: (files: readonly (GivenFile | File)[]) => Promise<boolean>;
}

function PasteBox({ onTake }: TakeProps) {
  const [text, setText] = useState('');
  const [paste, setPaste] = useState<Paste | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  // A second click comes before the first has put anything on the screen.
  const isTaking = useRef(false);
  const remember = ({ clipboardData }: ClipboardEvent) => {
    const html = clipboardData.getData('text/html') || null;
    setPaste(text === '' ? { text: clipboardData.getData('text/plain'), html } : null);
  };
  const addPaste = async () => {
    if (isTaking.current) return;
    isTaking.current = true;
    const isTaken = await onTake([pastedFile(text, paste)]);
    isTaking.current = false;
    if (!isTaken) return;
    setText('');
    // The button is disabled now and would lose the focus to the page.
    box.current?.focus();
  };
  return (
    <div className={styles.stack}>
      <label className={styles.field}>
        Paste an article, or a whole page (select all, copy)
        <textarea
          ref={box}
          className={styles.input}
          rows={6}
          value={text}
          onPaste={remember}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className={styles.row}>
        <Button look="solid" disabled={text.trim() === ''} onClick={() => void addPaste()}>
          Add pasted text
        </Button>
      </div>
    </div>
  );
}

function FileChoice({ onTake }: TakeProps) {
  const hintId = useId();
  return (
    <div className={styles.drop}>
      <label className={styles.field}>
        Or choose files
        <input
          type="file"
          multiple
          accept={ACCEPTED}
          aria-describedby={hintId}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            void onTake(files);
          }}
        />
      </label>
      <p id={hintId} className={styles.quiet}>
        Text, Markdown or saved web pages (.txt, .md, .html), several at once; or drop them anywhere
        on the page.
      </p>
    </div>
  );
}
