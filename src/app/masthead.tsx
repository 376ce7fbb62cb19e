import type { ReactNode } from 'react';
import type { Story } from '../model/story';
import { changePlace, usePlace } from '../session/use-place';
import { StoryMenu } from '../shelf/story-menu';
import { Button } from '../ui/button';
import styles from './masthead.module.css';
import { goToStory } from './go-to-story';
import { ReadingMenu } from './reading-menu';
import { VIEW_LIST } from './views';

export interface MastheadProps {
  /** The open story; null where none is. */
  readonly story: Story | null;
  /** Buttons that act on the story. */
  readonly tools: ReactNode;
}

/** The head of the page: the paper's name, the story, the views of it. */
export function Masthead({ story, tools }: MastheadProps) {
  const { view } = usePlace();
  return (
    <header className={styles.masthead}>
      <h1 className={styles.nameplate}>Crossread</h1>
      <div className={styles.story}>
        <StoryMenu story={story} onOpen={goToStory} />
      </div>
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
      <div className={styles.tools}>
        {tools}
        <ReadingMenu />
      </div>
    </header>
  );
}
