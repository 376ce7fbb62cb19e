import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { useSession } from '../../session/use-session';
import { isTyping } from '../../ui/is-typing';

/** The panels that a key opens. */
export type Panel = 'search' | 'palette' | 'shortcuts' | 'help';

/** Keys without a modifier, which can be turned off, and the commands that they run. */
const SINGLE_KEYS = {
  '/': 'search',
  'Shift+?': 'shortcuts',
  a: 'add',
  e: 'export',
  t: 'theme-next',
  v: 'view-next',
} as const;

/**
 * The keys that work in every view: Ctrl or ⌘ with K opens the palette, single keys run their commands. They rest while a
 * dialog is on its way, which will take what is typed.
 */
export function useFinderKeys(run: (command: string) => void, isOpening: boolean): void {
  const singleKeys = useSession(({ preferences }) => preferences.singleKeys);
  const press = useEffectEvent((command: string, event: KeyboardEvent) => {
    if (command !== 'palette' && (isOpening || isTyping(event))) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const single = Object.entries(SINGLE_KEYS).map(
      ([key, command]) => [key, (event: KeyboardEvent) => press(command, event)] as const,
    );
    return tinykeys(window, {
      '$mod+k': (event) => press('palette', event),
      ...(singleKeys && Object.fromEntries(single)),
    });
  }, [singleKeys]);
}
