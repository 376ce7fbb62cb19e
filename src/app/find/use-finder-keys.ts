import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { useSession } from '../../session/use-session';
import { isEditing, isTyping } from '../../ui/is-typing';

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

/** The same in every view, also where nothing is left to read. */
const CHORDS = { '$mod+z': 'undo', '$mod+Shift+z': 'redo', '$mod+y': 'redo' } as const;

/**
 * The keys that work in every view: Ctrl or ⌘ with K opens the palette, with Z takes the last step back, single keys run their commands. They rest while a
 * dialog is on its way, which will take what is typed.
 */
export function useFinderKeys(run: (command: string) => void, isOpening: boolean): void {
  const singleKeys = useSession(({ preferences }) => preferences.singleKeys);
  const press = useEffectEvent((command: string, event: KeyboardEvent) => {
    const isStep = Object.values<string>(CHORDS).includes(command);
    const isBusy = isStep ? isEditing(event) : command !== 'palette' && isTyping(event);
    if (isBusy || (isOpening && command !== 'palette')) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const bind = (keys: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(keys).map(([key, command]) => [
          key,
          (event: KeyboardEvent) => press(command, event),
        ]),
      );
    return tinykeys(window, {
      '$mod+k': (event) => press('palette', event),
      ...bind(CHORDS),
      ...(singleKeys && bind(SINGLE_KEYS)),
    });
  }, [singleKeys]);
}
