import type { ReactNode } from 'react';
import type { Story } from '../model/story';
import { changePlace, usePlace } from '../session/use-place';
import { StoryMenu } from '../shelf/story-menu';
import { Button } from '../ui/button';
import styles from './masthead.module.css';
import { openStory } from './open-place';
import { ReadingMenu } from './reading-menu';
import { VIEW_LIST } from './views';

export interface MastheadProps {
  /** The open story; null where none is. */
  readonly story: Story | null;
  /** What its articles are called, by content hash. */
  readonly names: Readonly<Record<string, string>>;
  /** Buttons that act on the story. */
  readonly tools: ReactNode;
}

/** The head of the page: the paper's name, the story, the views of it. */
export function Masthead({ story, names, tools }: MastheadProps) {
  const { view } = usePlace();
  return (
    <header className={styles.masthead}>
      <h1 className={styles.nameplate}>
        <span className={styles.logo}>Crossread</span>
      </h1>
      <div className={styles.story}>
        <StoryMenu story={story} names={names} onOpen={openStory} />
      </div>
      {VIEW_LIST.length > 1 && (
        <nav className={styles.views} aria-label="Views">
          {VIEW_LIST.map(({ id, label }) => (
            <Button
              key={id}
              className={styles.view}
              aria-current={id === view ? 'page' : undefined}
              onClick={() => changePlace({ view: id, filter: null }, 'push')}
            >
              {label}
            </Button>
          ))}
        </nav>
      )}
      <div className={styles.tools}>
        {tools}
        <ReadingMenu />
      </div>
    </header>
  );
}
