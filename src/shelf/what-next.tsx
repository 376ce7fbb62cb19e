import { listNames, nameArticle } from '../marks/name-article';
import { standsApart } from '../marks/related-sources';
import type { Comparison } from '../model/comparison';
import type { Story } from '../model/story';
import { Button } from '../ui/button';
import styles from './shelf.module.css';
import { useStoryComparison } from './use-story-comparison';

export interface WhatNextProps {
  /** The story to which articles were added. */
  readonly story: Story;
  /** Goes back to where an article is given. */
  readonly onAnother: () => void;
}

/** What was reached by adding, and the two ways on: another article, or the comparison. */
export function WhatNext({ story, onAnother }: WhatNextProps) {
  const count = story.articles.length;
  const comparison = useStoryComparison(story);
  return (
    <form method="dialog" className={styles.next}>
      <output>
        “{story.title}” has {count === 1 ? 'one article' : `${count} articles`}.
        {count === 1 && ' Add another on the same event to compare the two.'}
        {comparison && tellApart(comparison)}
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

/** Which articles have nothing in common with the others; empty where all have. */
function tellApart(comparison: Comparison): string {
  const apart = comparison.articles.filter(({ id }) => standsApart(comparison, id));
  if (apart.length === 0) return '';
  if (apart.length === comparison.articles.length)
    return ' They share nothing with each other: do they tell of one event?';
  const verb = apart.length === 1 ? 'shares' : 'share';
  return ` ${listNames(apart.map(nameArticle))} ${verb} nothing with the others: another event?`;
}
