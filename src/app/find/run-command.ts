import { TEXT_SIZES_PX, THEMES } from '../../library/reading-preferences';
import { LAYERS, NOISE_DISPLAYS } from '../../model/layer';
import { VIEWS } from '../../session/place';
import { writeLink } from '../../session/linked-view';
import { showNoise } from '../../session/noise-state';
import { changePlace } from '../../session/use-place';
import { useSession } from '../../session/use-session';
import type { Panel } from './use-finder-keys';

const PANELS: readonly Panel[] = ['search', 'palette', 'shortcuts', 'help'];

/** Does what a command of the palette says; those of the reading screen are its own to run. */
export function runCommand(id: string, open: (panel: Panel) => void): void {
  const { offered, preferences, prefer, undo, redo, takeBack, say } = useSession.getState();
  const panel = PANELS.find((one) => one === id);
  const view = VIEWS.find((one) => id === `view-${one}`);
  const theme = THEMES.find((one) => id === `theme-${one}`);
  const noise = NOISE_DISPLAYS.find((one) => id === `noise-${one}`);
  if (panel) open(panel);
  else if (view) changePlace({ view, filter: null }, 'push');
  else if (noise) showNoise(noise);
  else if (theme) prefer({ theme });
  else if (id === 'theme-next') prefer({ theme: nextOf(THEMES, preferences.theme) });
  else if (id === 'text-larger') prefer({ textSizePx: sizeNear(preferences.textSizePx + 1) });
  else if (id === 'text-smaller') prefer({ textSizePx: sizeNear(preferences.textSizePx - 1) });
  else if (id === 'view-next')
    changePlace((place) => ({ view: nextOf(VIEWS, place.view), filter: null }), 'push');
  else if (id === 'show-conflicts') changePlace({ view: 'facts', filter: 'conflict' }, 'push');
  else if (id === 'copy-link')
    void copyLink().then((done) => say(done ? 'Link copied.' : 'Not copied.', 'shown'));
  else if (id === 'undo') undo();
  else if (id === 'redo') redo();
  else if (id === 'reset-corrections') takeBack();
  else if (id === 'reset-view') resetView();
  else offered[id]?.();
}

/** All layers, all articles side by side in their order, no filter, nothing selected; noise dimmed. */
function resetView(): void {
  const { prefer, select, setLayout, emphasise, emphasis, lockScroll, say } = useSession.getState();
  select(null);
  setLayout('columns');
  if (emphasis !== 'all') emphasise('all');
  prefer({ noise: 'dimmed', panel: true });
  lockScroll(true);
  changePlace({
    layers: LAYERS,
    filter: null,
    words: null,
    order: null,
    articles: [],
    base: null,
    alone: null,
  });
  say('The view is as it was at first. Your corrections stay.', 'shown');
}

function nextOf<Value>(all: readonly Value[], now: Value): Value {
  return all[(all.indexOf(now) + 1) % all.length] ?? now;
}

function sizeNear(px: number): number {
  return Math.min(TEXT_SIZES_PX.most, Math.max(TEXT_SIZES_PX.least, px));
}

/** Puts a link to all of the view on the clipboard; false where the browser does not allow it. */
export async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(writeLink(location.href, useSession.getState()));
    return true;
  } catch {
    return false;
  }
}
