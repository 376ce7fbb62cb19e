import type { Comparison } from '../model/comparison';
import type { Story } from '../model/story';
import { useComparison } from '../queries/use-comparison';
import { useStory } from '../queries/use-story';

/** What was found in all articles of the open story; null before. The screen shows the same, so that it costs nothing here. */
export function useStoryComparison(story: Story): Comparison | null {
  const { articles, isLoading } = useStory(story.id);
  const { comparison, isPrevious } = useComparison(isLoading ? [] : articles.map(({ raw }) => raw));
  return isPrevious ? null : comparison;
}
