// First of all: it sets the order of the layers, which the first sheet that names them decides.
import '../ui/base.css';
import '../ui/tokens.css';
import '../ui/fonts.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { engine } from '../queries/engine';
import { watchSeeds } from '../queries/watch-seeds';
import { ErrorBoundary } from './error-boundary';
import { OpenStory } from './open-story';
import { useTheme } from './use-theme';

/** The whole application. */
export function App() {
  const [client] = useState(startClient);
  useTheme();
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <OpenStory />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

/** Called on the first render: only then does the page's policy let workers start. */
function startClient(): QueryClient {
  const client = new QueryClient();
  watchSeeds(client);
  // Its worker loads while the articles are fetched.
  engine.warm();
  return client;
}
