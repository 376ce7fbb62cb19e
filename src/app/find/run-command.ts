import { NOISE_DISPLAYS } from '../../model/layer';
import { VIEWS } from '../../session/place';
import { changePlace } from '../../session/use-place';
import { useSession } from '../../session/use-session';
import type { Panel } from './use-finder-keys';

const PANELS: readonly Panel[] = ['search', 'palette', 'shortcuts', 'help'];

/** Does what a command of the palette says; those of the reading screen are its own to run. */
export function runCommand(id: string, open: (panel: Panel) => void): void {
  const { offered, prefer, undo, redo, say } = useSession.getState();
  const panel = PANELS.find((one) => one === id);
  const view = VIEWS.find((one) => id === `view-${one}`);
  const noise = NOISE_DISPLAYS.find((one) => id === `noise-${one}`);
  if (panel) open(panel);
  else if (view) changePlace({ view, filter: null }, 'push');
  else if (noise) prefer({ noise });
  else if (id === 'show-conflicts') changePlace({ view: 'facts', filter: 'conflict' }, 'push');
  else if (id === 'copy-link')
    void copyLink().then((done) => say(done ? 'Link copied.' : 'Not copied.'));
  else if (id === 'undo') undo();
  else if (id === 'redo') redo();
  else offered[id]?.();
}

/** Puts the address of what is open on the clipboard; false where the browser does not allow it. */
export async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}
