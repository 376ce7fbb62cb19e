import { queryOptions, useQuery } from '@tanstack/react-query';
import { loadSeeds } from '../library/seeds';
import type { Story } from '../model/story';
import { QUERY_KEYS } from './query-keys';
import { valueOf } from './value-of';

export interface StoriesState {
  /** The bundled stories in the order of their folders; empty until they are loaded. */
  readonly stories: readonly Story[];
  readonly isLoading: boolean;
  /** One sentence for a person, or null. */
  readonly error: string | null;
  readonly retry: () => void;
}

/** The stories that can be opened. */
export function useStories(): StoriesState {
  const seeds = useQuery(seedsQuery());
  return {
    stories: seeds.data?.stories ?? [],
    isLoading: seeds.isPending,
    error: seeds.error?.message ?? null,
    retry: () => void seeds.refetch(),
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
