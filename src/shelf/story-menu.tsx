import { ChevronDown } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Story } from '../model/story';
import { Popover } from '../ui/popover';
import styles from './shelf.module.css';

const StoryPanel = lazy(async () => ({
  default: (await import('./story-panel')).StoryPanel,
}));

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
      <Suspense>
        <StoryPanel story={story} onOpen={onOpen} />
      </Suspense>
    </Popover>
  );
}
