import { useEffect, useEffectEvent } from 'react';
import { nameWithoutEnding } from '../marks/name-without-ending';
import type { Story } from '../model/story';
import { REMOVE_ARTICLE, REMOVE_STORY } from '../session/commands-slice';
import { useSession } from '../session/use-session';
import { useRemove } from './use-remove';

/**
 * Offers, while a story is open, to remove it where it is the reader's own, and each article that the reader added to it.
 * What was removed comes back by one button; the focus goes to what is left.
 */
export function useRemovals(
  story: Story | null,
  names: Readonly<Record<string, string>>,
  onStoryGone: () => void,
): void {
  const remove = useRemove();
  const offer = useSession((session) => session.offer);
  const own = (story?.articles ?? []).filter(({ origin }) => origin === 'own');
  const run = useEffectEvent(async (article: string | null) => {
    if (story === null) return;
    const file = nameWithoutEnding(own.find(({ id }) => id === article)?.name ?? '');
    const name = article === null ? story.title : (names[article] ?? file);
    const outcome = await remove(story, article, name);
    const { say } = useSession.getState();
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
