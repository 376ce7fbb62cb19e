import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorBoundary } from './error-boundary';
import { OpenStory } from './open-story';
import { useTheme } from './use-theme';
import '../ui/base.css';
import '../ui/tokens.css';
import '../ui/fonts.css';

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
