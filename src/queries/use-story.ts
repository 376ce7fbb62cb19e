import {
  type QueryClient,
  queryOptions,
  type UseQueryResult,
  useQueries,
  useQueryClient,
} from '@tanstack/react-query';
import { loadBytes } from '../library/seeds';
import { articleKey, loadFile } from '../library/store';
import type { Story, StoryArticle } from '../model/story';
import type { RawArticle } from '../model/article';
import { libraryTables } from './library-tables';
import { QUERY_KEYS } from './query-keys';
import { readArticle } from './read-article';
import { seedsQuery, useStories } from './use-stories';
import { valueOf } from './value-of';

/** An article of a story with its content. `id` is what the URL and the story's list name it by. */
interface OpenArticle {
  readonly id: string;
  readonly origin: StoryArticle['origin'];
  readonly raw: RawArticle;
}

/** An article that could not be loaded or read; `message` is one sentence for a person. */
interface ArticleFailure {
  readonly id: string;
  readonly name: string;
  readonly message: string;
}

export interface StoryState {
  /** Null while the list is loading and where no story has this id. */
  readonly story: Story | null;
  /** Those that are loaded, in the story's order; the same objects from render to render while nothing changes. */
  readonly articles: readonly OpenArticle[];
  readonly failures: readonly ArticleFailure[];
  /** True while the list or any article is loading; `articles` is complete (but for failures) once it is false. */
  readonly isLoading: boolean;
  /** Set where the list of stories itself could not be loaded. */
  readonly error: string | null;
  /** Loads again what failed. */
  readonly retry: () => void;
}

/** One story with the content of its articles; null for no story gives an empty state. */
export function useStory(id: string | null): StoryState {
  const client = useQueryClient();
  const { stories, isLoading, error, retry } = useStories();
  const story = stories.find((each) => each.id === id) ?? null;
  const loaded = useQueries({
    queries: (story?.articles ?? []).map((article) => articleQuery(story?.id ?? '', article)),
    combine: combineArticles,
  });
  const articles = loaded.articles.flatMap((raw, index) => {
    const listed = story?.articles[index];
    return raw && listed ? [{ id: listed.id, origin: listed.origin, raw }] : [];
  });
  const failures = loaded.errors.flatMap((message, index) => {
    const listed = story?.articles[index];
    return message && listed ? [{ id: listed.id, name: listed.name, message }] : [];
  });
  const retryAll = () => {
    if (error !== null) retry();
    void client.refetchQueries({
      queryKey: QUERY_KEYS.articles,
      predicate: ({ state }) => state.status === 'error',
    });
  };
  return {
    story,
    articles,
    failures,
    isLoading: isLoading || loaded.isLoading,
    error,
    retry: retryAll,
  };
}

/** How the query cache loads one article of a story. */
export function articleQuery(story: string, { id, name, origin }: StoryArticle) {
  return queryOptions({
    queryKey:
      origin === 'own'
        ? QUERY_KEYS.ownArticle(articleKey(story, id))
        : QUERY_KEYS.bundledArticle(story, id),
    queryFn: async ({ signal, client }) => {
      const bytes =
        origin === 'own'
          ? valueOf(await loadFile(await libraryTables(client), id)).bytes
          : await loadSeed(client, story, id, signal);
      return valueOf(await readArticle(name, bytes));
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
}

async function loadSeed(client: QueryClient, story: string, id: string, signal: AbortSignal) {
  const { addresses } = await client.ensureQueryData(seedsQuery());
  return valueOf(await loadBytes(addresses[story]?.[id] ?? '', document.baseURI, signal));
}

/** Outside of the hook, so that its result is the same object while no query changes. */
function combineArticles(results: UseQueryResult<RawArticle>[]) {
  return {
    articles: results.map(({ data }) => data ?? null),
    errors: results.map(({ error }) => error?.message ?? null),
    isLoading: results.some(({ isPending }) => isPending),
  };
}
