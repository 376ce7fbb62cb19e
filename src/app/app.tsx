import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ErrorBoundary } from './error-boundary';
import { OpenStory } from './open-story';
import { useTheme } from './use-theme';

/** The whole application, over what it has loaded and computed. */
export function App({ client }: { readonly client: QueryClient }) {
  useTheme();
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <OpenStory />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
