import { useEffect, useEffectEvent } from 'react';
import type { Story } from '../model/story';
import { useLibrary } from '../queries/use-library';
import { REMOVE_ARTICLE, REMOVE_STORY } from '../session/commands-slice';
import { useSession } from '../session/use-session';

/**
 * Offers, while a story is open, to remove it where it is the reader's own, and each article that the reader added to it.
 * What was removed comes back by one button; the focus goes to what is left.
 */
export function useRemovals(
  story: Story | null,
  names: Readonly<Record<string, string>>,
  onStoryGone: () => void,
): void {
  const { removeArticle, removeStory } = useLibrary();
  const offer = useSession((session) => session.offer);
  const own = (story?.articles ?? []).filter(({ origin }) => origin === 'own');
  const run = useEffectEvent(async (article: string | null) => {
    if (story === null) return;
    const file = own.find(({ id }) => id === article)?.name ?? '';
    const name = article === null ? story.title : (names[article] ?? file);
    const outcome = await (article === null ? removeStory(story) : removeArticle(story, article));
    const { remember, say } = useSession.getState();
    if (outcome.ok) remember({ ...outcome.value, name });
    say(outcome.ok ? `Removed ${name}.` : outcome.message, outcome.ok ? 'undoable' : 'shown');
    if (outcome.ok && article === null) onStoryGone();
    document.querySelector('main')?.focus();
  });
  const ids = own.map(({ id }) => id).join(' ');
  const isOwn = story?.origin === 'own';
  useEffect(() => {
    const articles = ids.split(' ').filter(Boolean);
    const commands = articles.map((id) => [`${REMOVE_ARTICLE}${id}`, () => void run(id)] as const);
    const whole = isOwn ? [[REMOVE_STORY, () => void run(null)] as const] : [];
    return offer(Object.fromEntries([...commands, ...whole]));
  }, [ids, isOwn, offer]);
}
