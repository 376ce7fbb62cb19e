import type { QueryClient } from '@tanstack/react-query';
import { openTables } from '../library/open-tables';
import type { Tables } from '../library/tables';
import { QUERY_KEYS } from './query-keys';

/** The user's tables, opened once at the first need. */
export function libraryTables(client: QueryClient): Promise<Tables> {
  return client.ensureQueryData({
    queryKey: QUERY_KEYS.tables,
    queryFn: openTables,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
}
