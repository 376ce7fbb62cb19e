import type { Story } from '../model/story';
import { Button } from '../ui/button';
import styles from './shelf.module.css';

export interface WhatNextProps {
  /** The story to which articles were added. */
  readonly story: Story;
  /** Goes back to where an article is given. */
  readonly onAnother: () => void;
}

/** What was reached by adding, and the two ways on: another article, or the comparison. */
export function WhatNext({ story, onAnother }: WhatNextProps) {
  const count = story.articles.length;
  return (
    <form method="dialog" className={styles.next}>
      <output>
        “{story.title}” has {count === 1 ? 'one article' : `${count} articles`}.
        {count === 1 && ' Add another on the same event to compare the two.'}
      </output>
      <Button look={count === 1 ? 'solid' : 'plain'} onClick={onAnother}>
        Add another
      </Button>
      <Button type="submit" look={count === 1 ? 'plain' : 'solid'}>
        {count === 1 ? 'Done' : 'Show the comparison'}
      </Button>
    </form>
  );
}
