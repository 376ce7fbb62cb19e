import { type IDBPDatabase, openDB } from 'idb';
import { type LibrarySchema, MIGRATIONS } from './migrations';
import { createMemoryTables, type Table, type Tables } from './tables';

/** The database's name in this origin; another build of the app in another folder of the host shares it. */
const DATABASE = 'crossread-library';
/** How long another tab may hold an older version open before this one goes on without storage, in ms. */
const BLOCKED_MS = 3000;

/**
 * The tables in the browser's storage; in memory, and then `lasting` is false, where the browser gives none or another
 * tab blocks the database.
 */
export async function openTables(): Promise<Tables> {
  try {
    return tablesOf(await openDatabase());
  } catch {
    return createMemoryTables();
  }
}

function openDatabase(): Promise<IDBPDatabase<LibrarySchema>> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    openDB<LibrarySchema>(DATABASE, MIGRATIONS.length, {
      upgrade: (database, from) => {
        for (const migrate of MIGRATIONS.slice(from)) migrate(database);
      },
      blocked: () => {
        timer = setTimeout(() => reject(new Error('blocked by another tab')), BLOCKED_MS);
      },
      // A newer version of the app, in another tab, waits for this one: give way at once.
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function tablesOf(database: IDBPDatabase<LibrarySchema>): Tables {
  return {
    stories: table(database, 'stories'),
    articles: table(database, 'articles'),
    files: table(database, 'files'),
    lasting: true,
  };
}

function table<Name extends 'stories' | 'articles' | 'files'>(
  database: IDBPDatabase<LibrarySchema>,
  name: Name,
): Table<LibrarySchema[Name]['value']> {
  return {
    all: () => database.getAll(name),
    get: (key) => database.get(name, key),
    put: async (row) => void (await database.put(name, row)),
    remove: (key) => database.delete(name, key),
  };
}
