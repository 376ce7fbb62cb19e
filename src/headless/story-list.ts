import { readFile } from 'node:fs/promises';
import { fail, type Outcome, succeed } from '../model/outcome';
import { MAX_FILES } from './compare-files';
import { reasonOf } from './read-article-file';

/** One story of a list: its results go to `<id>.json`; paths are relative to the list. */
export interface ListedStory {
  readonly id: string;
  readonly files: readonly string[];
}

/**
 * Reads a list of stories; each entry is judged by itself, so that a bad one does not stop the others.
 * Errors: `unreadable` where the list itself cannot be read or is not a JSON array.
 */
export async function readStoryList(path: string): Promise<Outcome<Outcome<ListedStory>[]>> {
  try {
    const text = await readFile(path, 'utf8');
    const list: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!Array.isArray(list))
      return fail('unreadable', `${path}: it is not a JSON array of stories`);
    const seen = new Set<string>();
    return succeed(list.map((entry: unknown, index) => readEntry(entry, index, seen)));
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? `it is not JSON (${reasonOf(error)})` : reasonOf(error);
    return fail('unreadable', `${path}: ${reason}`);
  }
}

function readEntry(entry: unknown, index: number, seen: Set<string>): Outcome<ListedStory> {
  const { id, files } = (entry ?? {}) as Partial<Record<'id' | 'files', unknown>>;
  const problem = (reason: string) => fail('usage', `story ${index + 1} of the list: ${reason}`);
  if (typeof id !== 'string' || id === '') return problem('it has no "id"');
  if (!/^[^/\\\0]+$/.test(id) || id === '.' || id === '..') {
    return problem(`"${id}" cannot be the name of a file`);
  }
  if (seen.has(id)) return problem(`"${id}" is there twice`);
  seen.add(id);
  const isFiles = Array.isArray(files) && files.every((file) => typeof file === 'string');
  if (!isFiles || files.length < 1 || files.length > MAX_FILES) {
    return problem(`"${id}" needs "files", 1 to ${MAX_FILES} of them`);
  }
  return succeed({ id, files });
}
