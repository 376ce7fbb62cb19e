/** A story that the user made; `id` is unique, also among the bundled stories. */
export interface StoryRow {
  readonly id: string;
  readonly title: string;
  /** When it was made, in ms since 1970: the order of the list. */
  readonly madeAt: number;
}

/** An article that the user added to a story, a bundled one or their own. */
export interface ArticleRow {
  readonly key: string;
  readonly story: string;
  readonly sha256: string;
  readonly name: string;
  readonly addedAt: number;
}

/** The bytes of a file as it was given, kept once however many stories hold it. */
export interface FileRow {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One table of rows. Errors: every method rejects with what the storage throws (`QuotaExceededError`, …). */
export interface Table<Row> {
  all(): Promise<Row[]>;
  get(key: string): Promise<Row | undefined>;
  put(row: Row): Promise<void>;
  remove(key: string): Promise<void>;
}

/** All that is kept for the user. */
export interface Tables {
  readonly stories: Table<StoryRow>;
  readonly articles: Table<ArticleRow>;
  readonly files: Table<FileRow>;
  /** False where everything is gone with the page: the browser gives no storage. */
  readonly lasting: boolean;
}

/** Tables that live as long as the page. */
export function createMemoryTables(): Tables {
  return {
    stories: memoryTable((row) => row.id),
    articles: memoryTable((row) => row.key),
    files: memoryTable((row) => row.sha256),
    lasting: false,
  };
}

function memoryTable<Row>(keyOf: (row: Row) => string): Table<Row> {
  const rows = new Map<string, Row>();
  return {
    all: async () => [...rows.values()],
    get: async (key) => rows.get(key),
    put: async (row) => void rows.set(keyOf(row), row),
    remove: async (key) => void rows.delete(key),
  };
}
