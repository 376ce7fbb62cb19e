import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RawArticle } from '../model/article';
import type { Comparison } from '../model/comparison';
import type { Progress } from '../model/progress';
import { engine } from './engine';
import { QUERY_KEYS } from './query-keys';

/** How long a comparison that nobody looks at is kept, in ms: long enough to come back from another story. */
const KEPT_MS = 30 * 60_000;

/**
 * How long passages may be matched before what was found is shown, in ms. News articles take a second or two; with twice
 * as much, people would think that the page hangs.
 */
const MATCHING_LIMIT_MS = 20_000;

/** What the reader needs of a comparison, also while it is being made. */
export interface ComparisonState {
  /**
   * Of exactly the articles asked for; while that is being made, the one before if it shares an article
   * (then `isPrevious`); else null.
   */
  readonly comparison: Comparison | null;
  readonly isPrevious: boolean;
  readonly status: 'empty' | 'running' | 'done' | 'failed' | 'cancelled';
  /** Where the running analysis stands; null when none runs or none has said anything yet. */
  readonly progress: Progress | null;
  /** One sentence for a person; null unless `failed`. */
  readonly error: string | null;
  /** Runs the analysis anew, after a failure or a cancellation. */
  readonly retry: () => void;
  /** Finishes, without a limit, an analysis that stopped early; what there is stays till then. */
  readonly goOn: () => void;
  readonly cancel: () => void;
}

/**
 * The comparison of these articles, in their order, made in the worker. Kept by content: the same articles in the same
 * order cost nothing the second time, and one article more costs only its own part.
 * Shape: no articles give `empty`.
 */
export function useComparison(articles: readonly RawArticle[]): ComparisonState {
  const client = useQueryClient();
  const query = useQuery({
    ...comparisonQuery(articles),
    enabled: articles.length > 0,
    placeholderData: (previous: Comparison | undefined) =>
      previous && sharesAnArticle(previous, articles) ? previous : undefined,
  });
  const progress = useQuery({
    queryKey: QUERY_KEYS.progress(articles),
    queryFn: () => null as Progress | null,
    enabled: false,
  });
  const isRunning = query.fetchStatus !== 'idle';
  return {
    comparison: query.data ?? null,
    isPrevious: query.isPlaceholderData,
    status: statusOf(articles, query, isRunning),
    progress: isRunning ? (progress.data ?? null) : null,
    error: isRunning ? null : (query.error?.message ?? null),
    retry: () => void query.refetch({ cancelRefetch: false }),
    goOn: () => void client.prefetchQuery({ ...comparisonQuery(articles, null), staleTime: 0 }),
    cancel: () => void client.cancelQueries({ queryKey: QUERY_KEYS.comparison(articles) }),
  };
}

/** How the query cache makes and keeps the comparison of these articles; `limitMs`: for the matching, in ms. */
export function comparisonQuery(
  articles: readonly RawArticle[],
  limitMs: number | null = MATCHING_LIMIT_MS,
) {
  return queryOptions({
    queryKey: QUERY_KEYS.comparison(articles),
    queryFn: ({ signal, client }) =>
      engine.compare(articles, {
        signal,
        ...(limitMs !== null && { limitMs }),
        onProgress: (progress) => client.setQueryData(QUERY_KEYS.progress(articles), progress),
      }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    retry: false,
    networkMode: 'always',
    // A comparison is replaced as a whole: looking for equal parts would cost more than it saves.
    structuralSharing: false,
  });
}

function statusOf(
  articles: readonly RawArticle[],
  query: {
    readonly isError: boolean;
    readonly isSuccess: boolean;
    readonly isPlaceholderData: boolean;
  },
  isRunning: boolean,
): ComparisonState['status'] {
  if (articles.length === 0) return 'empty';
  if (isRunning) return 'running';
  if (query.isError) return 'failed';
  return query.isSuccess && !query.isPlaceholderData ? 'done' : 'cancelled';
}

function sharesAnArticle(comparison: Comparison, articles: readonly RawArticle[]): boolean {
  const hashes = new Set(articles.map(({ sha256 }) => sha256));
  return comparison.articles.some(({ sha256 }) => hashes.has(sha256));
}
