import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openEarly } from '../queries/open-early';
import { watchSeeds } from '../queries/watch-seeds';
import { parsePlace } from '../session/place';
import { App } from './app';

/** Puts the app on the screen; the story that the address names is asked for before anything is drawn. */
export function mount(root: HTMLElement): void {
  const client = new QueryClient();
  watchSeeds(client);
  void openEarly(client, parsePlace(location.search).story);
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
}
