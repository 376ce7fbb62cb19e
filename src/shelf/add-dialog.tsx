import {
  type ClipboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import type { Story } from '../model/story';
import { type GivenFile, useLibrary } from '../queries/use-library';
import { useStories } from '../queries/use-stories';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { AdditionItem } from './addition-item';
import { nameStory } from './name-story';
import { type Paste, pastedFile } from './pasted-file';
import styles from './shelf.module.css';
import { type AddTarget, TargetChoice } from './target-choice';
import { useAdditions } from './use-additions';
import { WhatNext } from './what-next';

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

/**
 * Takes articles in: pasted, chosen or dropped, into the open story or a new one. What came with the app is a story of its
 * own: nothing gets in there unless the reader says so.
 */
export function AddDialog({ story, dropped, onAdded, onClose }: AddDialogProps) {
  const { addStory, removeStory } = useLibrary();
  const { lasting, stories } = useStories();
  const { list, add, remove, putBack } = useAdditions();
  const isOwn = story?.origin === 'own';
  const [target, setTarget] = useState<AddTarget>(isOwn ? 'open' : 'new');
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  const [placed, setPlaced] = useState<readonly File[] | null>(null);
  /** Dropped files that wait until the reader has said where they belong. */
  const waiting = story?.origin === 'bundled' && dropped !== placed ? dropped : [];
  const pasteBox = useRef<HTMLTextAreaElement>(null);
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
  const takeDropped = useEffectEvent(async (files: readonly File[]) => {
    if (story?.origin !== 'bundled') await take(files);
  });
  useEffect(() => {
    void Promise.resolve(dropped).then((files) => takeDropped(files));
  }, [dropped]);
  const isAdded = list.some(({ state }) => state === 'added');

  return (
    <Dialog title="Add articles" onClose={onClose}>
      <div className={styles.stack}>
        <p className={styles.quiet}>
          {lasting
            ? 'Kept in this browser only; nothing is sent anywhere.'
            : 'This browser gives no storage here: what you add is gone when the page is closed.'}
        </p>
        <TargetChoice
          {...{ story, target, title, titles }}
          onTarget={setTarget}
          onTitle={setTitle}
        />
        {waiting.length > 0 && (
          <div className={styles.row}>
            <bdi>{waiting.map(({ name }) => name).join(', ')}</bdi>
            <Button
              look="solid"
              onClick={() => {
                setPlaced(waiting);
                void take(waiting);
              }}
            >
              {waiting.length === 1
                ? 'Add the dropped file'
                : `Add ${waiting.length} dropped files`}
            </Button>
          </div>
        )}
        <PasteBox box={pasteBox} onTake={take} />
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
        {isAdded && story && <WhatNext story={story} onAnother={() => pasteBox.current?.focus()} />}
      </div>
    </Dialog>
  );
}

interface TakeProps {
  readonly onTake: (files: readonly (GivenFile | File)[]) => Promise<boolean>;
}

interface PasteBoxProps extends TakeProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

function PasteBox({ box, onTake }: PasteBoxProps) {
  const [text, setText] = useState('');
  const [paste, setPaste] = useState<Paste | null>(null);
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
      <label className="field">
        Paste an article, or a whole page (select all, copy)
        <textarea
          ref={box}
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
      <label className="field">
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
