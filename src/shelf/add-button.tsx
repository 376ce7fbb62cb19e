import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Story } from '../model/story';
import { useOffer } from '../session/use-offer';
import { Button } from '../ui/button';
import styles from './shelf.module.css';
import { useFileDrop } from './use-file-drop';

const AddDialog = lazy(async () => {
  const { AddDialog: component } = await import('./add-dialog');
  return { default: component };
});

export interface AddButtonProps {
  /** The open story, which the articles go to. */
  readonly story: Story | null;
  /** Called once articles came into a story, the open one or a new one. */
  readonly onAdded: (story: Story) => void;
}

/** Opens the dialog that takes articles in; files dropped anywhere on the page open it too. */
export function AddButton({ story, onAdded }: AddButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const isOver = useFileDrop((files) => {
    setDropped(files);
    setOpen(true);
  });
  useOffer('add', () => setOpen(true));
  const close = () => {
    setOpen(false);
    setDropped([]);
  };
  return (
    <>
      <Button aria-haspopup="dialog" aria-keyshortcuts="a" onClick={() => setOpen(true)}>
        <Plus size={16} aria-hidden="true" />
        <span>
          Add<span className={styles.more}> article</span>
        </span>
      </Button>
      {isOver && <p className={styles.over}>Drop to add</p>}
      {isOpen && (
        <Suspense>
          <AddDialog story={story} dropped={dropped} onAdded={onAdded} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
