// First of all: it sets the order of the layers, which the first sheet that names them decides.
import '../ui/base.css';
import '../ui/tokens.css';
import '../ui/fonts.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorBoundary } from './error-boundary';
import { OpenStory } from './open-story';
import { useTheme } from './use-theme';

/** The whole application. */
export function App() {
  const [client] = useState(() => new QueryClient());
  useTheme();
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <OpenStory />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
