import type { QueryClient } from '@tanstack/react-query';
import { listStories } from '../library/list-stories';
import { comparisonQuery } from './use-comparison';
import { keptQuery, seedsQuery } from './use-stories';
import { articleQuery } from './use-story';

/**
 * Loads and compares a story (null: the first there is) into the query cache without waiting for the screen to ask step
 * by step; the hooks find what is there or on its way.
 * Errors: none; what fails here is told by the hook that asks for it.
 */
export async function openEarly(client: QueryClient, id: string | null): Promise<void> {
  try {
    const [{ stories }, kept] = await Promise.all([
      client.ensureQueryData(seedsQuery()),
      client.ensureQueryData(keptQuery()),
    ]);
    const all = listStories(stories, kept);
    const story = id === null ? all[0] : all.find((each) => each.id === id);
    if (story === undefined || story.articles.length === 0) return;
    const articles = await Promise.all(
      story.articles.map((article) => client.ensureQueryData(articleQuery(story.id, article))),
    );
    await client.prefetchQuery(comparisonQuery(articles));
  } catch {
    // The hooks see the same failure in the cache, say it and offer to try again.
  }
}
