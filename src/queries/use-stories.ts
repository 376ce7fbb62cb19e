import { queryOptions, useQuery } from '@tanstack/react-query';
import { listStories } from '../library/list-stories';
import { loadSeeds } from '../library/seeds';
import { loadKept } from '../library/store';
import type { Story } from '../model/story';
import { libraryTables } from './library-tables';
import { QUERY_KEYS } from './query-keys';
import { valueOf } from './value-of';

export interface StoriesState {
  /** Bundled stories (with what the user added to them), then the user's own; empty until they are loaded. */
  readonly stories: readonly Story[];
  readonly isLoading: boolean;
  /** One sentence for a person where the bundled stories or the user's own could not be loaded, else null. */
  readonly error: string | null;
  /** False where the browser gives no storage: what the user adds is gone with the page. */
  readonly lasting: boolean;
  readonly retry: () => void;
}

const NOTHING_KEPT = { stories: [], articles: [] };

/** The stories that can be opened. One of the two lists failing does not hide the other. */
export function useStories(): StoriesState {
  const seeds = useQuery(seedsQuery());
  const kept = useQuery(keptQuery());
  const isLoading = seeds.isPending || kept.isPending;
  return {
    stories: isLoading ? [] : listStories(seeds.data?.stories ?? [], kept.data ?? NOTHING_KEPT),
    isLoading,
    error: seeds.error?.message ?? kept.error?.message ?? null,
    lasting: kept.data?.lasting ?? true,
    retry: () => {
      if (seeds.isError) void seeds.refetch();
      if (kept.isError) void kept.refetch();
    },
  };
}

/** The list of bundled stories, loaded once and again when the folder of seeds changes. */
export function seedsQuery() {
  return queryOptions({
    queryKey: QUERY_KEYS.seeds,
    queryFn: async ({ signal }) => valueOf(await loadSeeds(document.baseURI, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
}

/** What the user keeps; loaded once and again after each change. */
export function keptQuery() {
  return queryOptions({
    queryKey: QUERY_KEYS.kept,
    queryFn: async ({ client }) => valueOf(await loadKept(await libraryTables(client))),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
}
