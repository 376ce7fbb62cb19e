import type { QueryClient } from '@tanstack/react-query';
import { QUERY_KEYS } from './query-keys';

/** While developing: loads the stories anew when a file in the folder of seeds comes, goes or changes. */
export function watchSeeds(client: QueryClient): void {
  import.meta.hot?.on('crossread:seeds-changed', () => {
    void client.invalidateQueries({ queryKey: QUERY_KEYS.seeds });
    void client.invalidateQueries({ queryKey: QUERY_KEYS.bundledArticles });
  });
}
