import type { Outcome } from '../model/outcome';
import type { Story } from '../model/story';
import { useLibrary } from '../queries/use-library';
import { useSession } from '../session/use-session';

/**
 * Takes a story of the reader's own out of the library, or one article (its content hash) out of a story, and keeps the way
 * back under the name that the reader knows it by.
 */
export function useRemove(): (
  story: Story,
  article: string | null,
  name: string,
) => Promise<Outcome<unknown>> {
  const { removeArticle, removeStory } = useLibrary();
  const remember = useSession((session) => session.remember);
  return async (story, article, name) => {
    const outcome = await (article === null ? removeStory(story) : removeArticle(story, article));
    if (outcome.ok) remember({ ...outcome.value, name });
    return outcome;
  };
}
