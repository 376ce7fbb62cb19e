import type { Story, StoryArticle } from '../model/story';
import type { Kept } from './store';
import type { ArticleRow } from './tables';

/**
 * Bundled stories with what the user added to them, then the user's own, each in its order.
 * A story of the user's own without articles is none: it is being made, or what was in it is gone.
 * Articles added to a bundled story that is not there any more are left out (and stay kept).
 */
export function listStories(
  bundled: readonly Story[],
  kept: Pick<Kept, 'stories' | 'articles'>,
): Story[] {
  const ownOf = (id: string) => kept.articles.filter(({ story }) => story === id).map(storyArticle);
  return [
    ...bundled.map((story) => ({ ...story, articles: [...story.articles, ...ownOf(story.id)] })),
    ...kept.stories
      .map(({ id, title }): Story => ({ id, title, origin: 'own', articles: ownOf(id) }))
      .filter(({ articles }) => articles.length > 0),
  ];
}

function storyArticle({ sha256, name }: ArticleRow): StoryArticle {
  return { id: sha256, name, origin: 'own' };
}
