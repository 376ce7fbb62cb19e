/** The pure half of the seeds plugin: from the files of a story's folder to its entry in `seeds/index.json`. */

/** One article of a bundled story: its file name, and its address relative to the page. */
interface SeedArticle {
  readonly file: string;
  readonly url: string;
}

/** One bundled story, as the app reads it from `seeds/index.json`. */
export interface SeedStory {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly SeedArticle[];
}

/** What a `story.json` says; everything in it is optional. */
export interface StoryFile {
  readonly title?: string;
  readonly order?: readonly string[];
}

/** Files that count as articles; anything else in a story's folder is left alone. */
const ARTICLE_FILE = /^[^.].*\.(?:txt|md|html?)$/i;

/**
 * Reads the text of a `story.json`, keeping only fields of the right type.
 * *Errors:* throws `SyntaxError` on text that is not JSON, `TypeError` on JSON that is not an object.
 */
export function parseStoryFile(text: string): StoryFile {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('story.json must hold an object');
  }
  const { title, order } = value as Record<string, unknown>;
  return {
    ...(typeof title === 'string' && title.trim() !== '' && { title }),
    ...(Array.isArray(order) && { order: order.filter((name) => typeof name === 'string') }),
  };
}

/**
 * Lists a story's articles: first those that `order` names and the folder holds, then the others by name.
 * An empty folder gives a story without articles; a story without a title is called by its folder's name.
 */
export function describeStory(id: string, files: readonly string[], story: StoryFile): SeedStory {
  const present = files.filter((file) => ARTICLE_FILE.test(file));
  const named = [...new Set(story.order ?? [])].filter((file) => present.includes(file));
  const others = present
    .filter((file) => !named.includes(file))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  return {
    id,
    title: story.title ?? id,
    articles: [...named, ...others].map((file) => ({ file, url: seedUrl(id, file) })),
  };
}

/** The address of an article's file relative to the page, each part percent-encoded. */
function seedUrl(id: string, file: string): string {
  return `seeds/${encodeURIComponent(id)}/${encodeURIComponent(file)}`;
}
