import { fail, type Outcome, succeed } from '../model/outcome';
import type { Story } from '../model/story';
import type { ArticleRow, FileRow, StoryRow, Tables } from './tables';

/** Articles that a story holds at most, the bundled ones included: what one comparison takes. */
const MAX_ARTICLES = 32;

const STORY_MISSING = 'This story is not here any more.';

/** Why a file was not added that the story has already, under whatever name. */
export const DUPLICATE = 'The story has this very text already: it was not added again.';

export type StoreProblem = 'duplicate' | 'full' | 'quota' | 'storage' | 'missing';

/** What the user keeps, as rows in the order in which it was made. */
export interface Kept {
  readonly stories: readonly StoryRow[];
  readonly articles: readonly ArticleRow[];
  /** False where it is gone with the page. */
  readonly lasting: boolean;
}

/** An article taken out of a story, with all that is needed to put it back. */
export interface TakenOut {
  readonly article: ArticleRow;
  readonly file: FileRow;
  /** The story of the user's own that went with its last article; null where it is still there. */
  readonly story: StoryRow | null;
}

/** A story with its articles and their files, taken out. */
export interface TakenStory {
  readonly story: StoryRow;
  readonly articles: readonly TakenOut[];
}

/** The key of the row of one article in one story. */
export function articleKey(story: string, sha256: string): string {
  return `${story}/${sha256}`;
}

/** Lists what is kept. Errors: `storage`. */
export function loadKept(tables: Tables): Promise<Outcome<Kept, StoreProblem>> {
  return attempt(async () => {
    const [stories, articles] = await Promise.all([tables.stories.all(), tables.articles.all()]);
    return succeed({
      stories: stories.sort((x, y) => x.madeAt - y.madeAt),
      articles: articles.sort((x, y) => x.addedAt - y.addedAt || (x.key < y.key ? -1 : 1)),
      lasting: tables.lasting,
    });
  });
}

/**
 * Adds a file to a story, bundled or own. A file that the story has already, under whatever name, is not added again.
 * Errors: `duplicate`, `full`, `quota` (the disk share is used up), `storage`.
 */
export function saveArticle(
  tables: Tables,
  story: Story,
  { name, ...file }: FileRow & { readonly name: string },
  addedAt: number,
): Promise<Outcome<ArticleRow, StoreProblem>> {
  return attempt(async () => {
    // As it is kept: the story was listed before the last file of this batch, or before what another tab added.
    const own = (await tables.articles.all()).filter((row) => row.story === story.id);
    if (own.some(({ sha256 }) => sha256 === file.sha256)) return fail('duplicate', DUPLICATE);
    const bundled = story.articles.filter(({ origin }) => origin !== 'own');
    if (bundled.length + own.length >= MAX_ARTICLES) {
      return fail('full', `A story holds at most ${MAX_ARTICLES} articles: remove one first.`);
    }
    const article = {
      key: articleKey(story.id, file.sha256),
      story: story.id,
      sha256: file.sha256,
      name,
      addedAt,
    };
    await putBack(tables, { article, file, story: null });
    return succeed(article);
  });
}

/** Takes an article out of its story; a story of the user's own goes with its last article. Errors: `missing`, `storage`. */
export function takeOutArticle(
  tables: Tables,
  story: string,
  sha256: string,
): Promise<Outcome<TakenOut, StoreProblem>> {
  return attempt(async () => {
    const article = await tables.articles.get(articleKey(story, sha256));
    const file = await tables.files.get(sha256);
    if (!article || !file) return fail('missing', 'This article is not here any more.');
    await tables.articles.remove(article.key);
    const others = await tables.articles.all();
    if (!others.some((other) => other.sha256 === sha256)) await tables.files.remove(sha256);
    const isEmpty = !others.some((other) => other.story === story);
    const row = isEmpty ? ((await tables.stories.get(story)) ?? null) : null;
    if (row) await tables.stories.remove(story);
    return succeed({ article, file, story: row });
  });
}

/** Puts an article back where it was taken out. Errors: `quota`, `storage`. */
export function restoreArticle(
  tables: Tables,
  taken: TakenOut,
): Promise<Outcome<null, StoreProblem>> {
  return attempt(async () => {
    await putBack(tables, taken);
    return succeed(null);
  });
}

/** Makes a story with no articles. Errors: `quota`, `storage`. */
export function saveStory(
  tables: Tables,
  story: StoryRow,
): Promise<Outcome<StoryRow, StoreProblem>> {
  return attempt(async () => {
    await tables.stories.put(story);
    return succeed(story);
  });
}

/** Gives a story of the user's own another title. Errors: `missing`, `quota`, `storage`. */
export function renameStory(
  tables: Tables,
  id: string,
  title: string,
): Promise<Outcome<null, StoreProblem>> {
  return attempt(async () => {
    const story = await tables.stories.get(id);
    if (!story) return fail('missing', STORY_MISSING);
    await tables.stories.put({ ...story, title });
    return succeed(null);
  });
}

/** Takes out a story of the user's own with all its articles. Errors: `missing`, `storage`. */
export function takeOutStory(
  tables: Tables,
  id: string,
): Promise<Outcome<TakenStory, StoreProblem>> {
  return attempt(async () => {
    const story = await tables.stories.get(id);
    if (!story) return fail('missing', STORY_MISSING);
    const rows = (await tables.articles.all()).filter((article) => article.story === id);
    const articles: TakenOut[] = [];
    for (const { sha256 } of rows) {
      const taken = await takeOutArticle(tables, id, sha256);
      if (taken.ok) articles.push(taken.value);
    }
    await tables.stories.remove(id);
    return succeed({ story, articles });
  });
}

/** Puts a story back as it was taken out. Errors: `quota`, `storage`. */
export function restoreStory(
  tables: Tables,
  taken: TakenStory,
): Promise<Outcome<null, StoreProblem>> {
  return attempt(async () => {
    for (const article of taken.articles) await putBack(tables, article);
    await tables.stories.put(taken.story);
    return succeed(null);
  });
}

/** The bytes of a kept file. Errors: `missing`, `storage`. */
export function loadFile(tables: Tables, sha256: string): Promise<Outcome<FileRow, StoreProblem>> {
  return attempt(async () => {
    const file = await tables.files.get(sha256);
    return file
      ? succeed(file)
      : fail('missing', 'This article is not here any more: add it again.');
  });
}

/** The file first: a file without an article is harmless, an article without its file is not. */
async function putBack(tables: Tables, { article, file, story }: TakenOut): Promise<void> {
  await tables.files.put(file);
  if (story) await tables.stories.put(story);
  await tables.articles.put(article);
}

async function attempt<Value>(
  act: () => Promise<Outcome<Value, StoreProblem>>,
): Promise<Outcome<Value, StoreProblem>> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      return fail(
        'quota',
        'The browser has no room left for this site: remove articles you no longer need.',
      );
    }
    return fail('storage', 'The browser did not keep this: reload the page and try again.');
  }
}
