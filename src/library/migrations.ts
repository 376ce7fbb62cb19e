import type { DBSchema, IDBPDatabase } from 'idb';
import type { ArticleRow, FileRow, StoryRow } from './tables';

/** What the database holds in its newest version. */
export interface LibrarySchema extends DBSchema {
  stories: { key: string; value: StoryRow };
  articles: { key: string; value: ArticleRow };
  files: { key: string; value: FileRow };
}

/** The database's versions: the step at index n leads from version n to n + 1. Steps are added, never changed. */
export const MIGRATIONS: readonly ((database: IDBPDatabase<LibrarySchema>) => void)[] = [
  (database) => {
    database.createObjectStore('stories', { keyPath: 'id' });
    database.createObjectStore('articles', { keyPath: 'key' });
    database.createObjectStore('files', { keyPath: 'sha256' });
  },
];
