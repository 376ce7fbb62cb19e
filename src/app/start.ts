// First of all: it sets the order of the layers, which the first sheet that names them decides.
import '../ui/base.css';
import '../ui/tokens.css';
import '../ui/fonts.css';
import { engine } from '../queries/engine';
import { installTrustedTypes } from './trusted-types';

/**
 * Starts the app in an element of the page. This part is small and runs as soon as it is here: the engine's worker, whose
 * language model takes longer to load than all else, begins while the screen's own code is still on its way.
 */
export async function start(root: HTMLElement): Promise<void> {
  installTrustedTypes();
  // Only now does the page's policy let workers start.
  engine.warm();
  const { mount } = await import('./mount');
  mount(root);
}
