import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { tellLibraryChanged } from '../library/library-channel';
import {
  DUPLICATE,
  renameStory,
  restoreArticle,
  restoreStory,
  type StoreProblem,
  saveArticle,
  saveStory,
  takeOutArticle,
  takeOutStory,
} from '../library/store';
import type { Tables } from '../library/tables';
import type { RawArticle } from '../model/article';
import { fail, type Outcome, succeed } from '../model/outcome';
import type { Story } from '../model/story';
import { isTooShort } from './is-too-short';
import { libraryTables } from './library-tables';
import { QUERY_KEYS } from './query-keys';
import { readArticle } from './read-article';

/** Largest file that is taken in, in bytes; news pages saved as one file stay under 5 MB. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Something the user gives: a file, or a paste made into one. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A removal that was carried out; `undo` puts everything back where it was. */
interface Removed {
  readonly undo: () => Promise<Outcome<null>>;
}

/** What the user can do with their library. Each resolves once the lists on screen are up to date. */
export interface Library {
  /** Reads the file and adds it to the story. Errors: the importer's, the store's, `too-large`, `empty`, `no-story`. */
  readonly addArticle: (story: Story, file: GivenFile) => Promise<Outcome<RawArticle>>;
  /** Takes an article of the user's own out of a story; `article` is its id there. */
  readonly removeArticle: (story: Story, article: string) => Promise<Outcome<Removed>>;
  /** Makes a story with no articles yet. */
  readonly addStory: (title: string) => Promise<Outcome<Story>>;
  readonly renameStory: (story: Story, title: string) => Promise<Outcome<null>>;
  /** Takes out a story of the user's own with its articles. */
  readonly removeStory: (story: Story) => Promise<Outcome<Removed>>;
}

/** The user's library, in this browser only. Bundled articles are never changed or removed. */
export function useLibrary(): Library {
  const client = useQueryClient();
  return {
    addArticle: (story, file) => addArticle(client, story, file),
    removeArticle: (story, article) =>
      remove(client, (tables) => takeOutArticle(tables, story.id, article), restoreArticle),
    addStory: (title) => addStory(client, title),
    renameStory: async ({ id }, title) => {
      const renamed = await renameStory(await libraryTables(client), id, title);
      await refresh(client);
      return renamed;
    },
    removeStory: (story) =>
      remove(client, (tables) => takeOutStory(tables, story.id), restoreStory),
  };
}

async function addArticle(
  client: QueryClient,
  story: Story,
  { name, bytes }: GivenFile,
): Promise<Outcome<RawArticle>> {
  if (bytes.length > MAX_FILE_BYTES) {
    return fail('too-large', 'It is larger than 20 MB: save the page as text instead.');
  }
  const raw = await readArticle(name, bytes);
  if (!raw.ok) return raw;
  if (raw.value.text.trim() === '') {
    return fail('empty', 'It has no text in it: copy the article’s text and paste it.');
  }
  if (isTooShort(raw.value.text)) {
    return fail('no-story', 'No story was found in this text: give the whole article.');
  }
  const { sha256 } = raw.value;
  if (isBundled(client, story, sha256)) {
    return fail('duplicate', DUPLICATE);
  }
  const tables = await libraryTables(client);
  const saved = await saveArticle(tables, story, { name, bytes, sha256 }, Date.now());
  if (!saved.ok) return saved;
  client.setQueryData(QUERY_KEYS.ownArticle(saved.value.key), raw.value);
  await refresh(client);
  return raw;
}

/** True where one of the story's bundled articles, as far as they are loaded, has this content. */
function isBundled(client: QueryClient, story: Story, sha256: string): boolean {
  return client
    .getQueriesData<RawArticle>({ queryKey: QUERY_KEYS.bundledStory(story.id) })
    .some(([, article]) => article?.sha256 === sha256);
}

async function addStory(client: QueryClient, title: string): Promise<Outcome<Story>> {
  const tables = await libraryTables(client);
  const madeAt = Date.now();
  const saved = await saveStory(tables, { id: `own-${madeAt.toString(36)}`, title, madeAt });
  if (!saved.ok) return saved;
  await refresh(client);
  return succeed({ id: saved.value.id, title, origin: 'own', articles: [] });
}

async function remove<Taken>(
  client: QueryClient,
  takeOut: (tables: Tables) => Promise<Outcome<Taken, StoreProblem>>,
  restore: (tables: Tables, taken: Taken) => Promise<Outcome<null, StoreProblem>>,
): Promise<Outcome<Removed>> {
  const tables = await libraryTables(client);
  const taken = await takeOut(tables);
  await refresh(client);
  if (!taken.ok) return taken;
  return succeed({
    undo: async () => {
      const restored = await restore(tables, taken.value);
      await refresh(client);
      return restored;
    },
  });
}

/** The lists of this tab, and those of the others. */
function refresh(client: QueryClient): Promise<void> {
  tellLibraryChanged();
  return client.invalidateQueries({ queryKey: QUERY_KEYS.kept });
}
