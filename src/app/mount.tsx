// First of all: it sets the order of the layers, which the first sheet that names them decides.
import '../ui/base.css';
import '../ui/tokens.css';
import '../ui/fonts.css';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { engine } from '../queries/engine';
import { openEarly } from '../queries/open-early';
import { watchSeeds } from '../queries/watch-seeds';
import { openLinkedView } from '../session/linked-view';
import { parsePlace } from '../session/place';
import { App } from './app';
import { installTrustedTypes } from './trusted-types';

/**
 * Puts the app on the screen. Before anything is drawn the engine's worker starts, whose language model takes longer to
 * load than all else, and the story that the address names is asked for.
 */
export function mount(root: HTMLElement): void {
  // Before the worker: the page's policy lets none start without it.
  installTrustedTypes();
  engine.warm();
  openLinkedView();
  const client = new QueryClient();
  watchSeeds(client);
  void openEarly(client, parsePlace(location.search).story);
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
}
