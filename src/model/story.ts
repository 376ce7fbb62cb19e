/** Where something comes from: shipped with the app and never changed, or the user's own. */
type Origin = 'bundled' | 'own';

/** An article as a story's list names it; its content is loaded apart. */
export interface StoryArticle {
  /** Unique in its story: the file's name for a bundled article, the content hash for the user's own. */
  readonly id: string;
  readonly name: string;
  readonly origin: Origin;
}

/** Articles on one event. A bundled story lists its own articles first, then those that the user added to it. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly origin: Origin;
  readonly articles: readonly StoryArticle[];
}
