import { fail, type Outcome, succeed } from '../model/outcome';
import type { Story } from '../model/story';

/** Where the list of bundled stories is, relative to the page. */
const INDEX_PATH = 'seeds/index.json';

interface SeedStory {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly { readonly file: string; readonly url: string }[];
}

/** The bundled stories, with the address of every article. */
export interface Seeds {
  readonly stories: readonly Story[];
  /** Addresses relative to the page, by story id, then by article id. */
  readonly addresses: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Loads the list of the bundled stories.
 * Errors: `unreachable` where the list cannot be loaded, `broken` where it is not what it should be.
 */
export async function loadSeeds(
  base: string,
  signal?: AbortSignal,
): Promise<Outcome<Seeds, 'unreachable' | 'broken'>> {
  const bytes = await loadBytes(INDEX_PATH, base, signal);
  if (!bytes.ok) return bytes;
  const list = parseIndex(new TextDecoder().decode(bytes.value));
  if (list === null) {
    return fail(
      'broken',
      `The list of bundled stories (${INDEX_PATH}) cannot be read: build anew.`,
    );
  }
  return succeed({ stories: list.map(storyOf), addresses: addressesOf(list) });
}

/**
 * Loads one file of this app, unchanged to the byte; `path` is relative to `base`.
 * Errors: `unreachable` where there is no answer or not a good one; an abort rejects with the signal's reason.
 */
export async function loadBytes(
  path: string,
  base: string,
  signal?: AbortSignal,
): Promise<Outcome<Uint8Array<ArrayBuffer>, 'unreachable'>> {
  try {
    const response = await fetch(new URL(path, base), signal ? { signal } : {});
    if (response.ok) return succeed(new Uint8Array(await response.arrayBuffer()));
    return fail(
      'unreachable',
      `${path} could not be loaded (status ${response.status}): try again.`,
    );
  } catch (error) {
    if (signal?.aborted) throw error;
    return fail('unreachable', `${path} could not be loaded: is the server still running?`);
  }
}

function storyOf({ id, title, articles }: SeedStory): Story {
  return {
    id,
    title,
    origin: 'bundled',
    articles: articles.map(({ file }) => ({ id: file, name: file, origin: 'bundled' })),
  };
}

function addressesOf(list: readonly SeedStory[]): Seeds['addresses'] {
  return Object.fromEntries(
    list.map(({ id, articles }) => [
      id,
      Object.fromEntries(articles.map(({ file, url }) => [file, url])),
    ]),
  );
}

function parseIndex(text: string): SeedStory[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isSeedStory) ? list : null;
  } catch {
    return null;
  }
}

function isSeedStory(value: unknown): value is SeedStory {
  const story = value as Partial<SeedStory> | null;
  return (
    typeof story?.id === 'string' &&
    typeof story.title === 'string' &&
    Array.isArray(story.articles) &&
    story.articles.every(
      (article: unknown) =>
        typeof (article as { file?: unknown } | null)?.file === 'string' &&
        typeof (article as { url?: unknown }).url === 'string',
    )
  );
}
