import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { useSession } from '../../session/use-session';

/** The panels that a key opens. */
export type Panel = 'search' | 'palette' | 'shortcuts' | 'help';

/** `/` searches, `?` shows the keys, Ctrl or ⌘ with K opens the palette. The first two are single keys, which can be off. */
export function useFinderKeys(open: (panel: Panel) => void): void {
  const singleKeys = useSession(({ preferences }) => preferences.singleKeys);
  const press = useEffectEvent((panel: Panel, event: KeyboardEvent) => {
    if (panel !== 'palette' && isTyping(event)) return;
    event.preventDefault();
    open(panel);
  });
  useEffect(
    () =>
      tinykeys(window, {
        '$mod+k': (event) => press('palette', event),
        ...(singleKeys && {
          '/': (event: KeyboardEvent) => press('search', event),
          'Shift+?': (event: KeyboardEvent) => press('shortcuts', event),
        }),
      }),
    [singleKeys],
  );
}

/** Keys that go into a field or a dialog are not ours. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}
