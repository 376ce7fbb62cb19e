import { useRef, useState } from 'react';
import { nameWithoutEnding } from '../marks/name-without-ending';
import type { RawArticle } from '../model/article';
import type { Outcome } from '../model/outcome';
import type { Story } from '../model/story';
import { type GivenFile, useLibrary } from '../queries/use-library';

/** One file on its way into a story. */
export type Addition = { readonly key: number; readonly name: string } & (
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'added' | 'removed';
      readonly raw: RawArticle;
      readonly story: Story;
      /** Puts it back; null while it is there. */
      readonly undo: (() => Promise<Outcome<null>>) | null;
    }
);

export interface Additions {
  readonly list: readonly Addition[];
  /** Adds files one after the other; resolves with the number that got in. */
  readonly add: (story: Story, files: readonly (GivenFile | File)[]) => Promise<number>;
  readonly remove: (addition: Addition) => Promise<void>;
  readonly putBack: (addition: Addition) => Promise<void>;
}

/** The files that were given while a dialog is open, the newest first, each with how it went. */
export function useAdditions(): Additions {
  const { addArticle, removeArticle } = useLibrary();
  const [list, setList] = useState<readonly Addition[]>([]);
  const lastKey = useRef(0);
  const change = (addition: Addition) =>
    setList((before) => before.map((each) => (each.key === addition.key ? addition : each)));

  const addOne = async (story: Story, file: GivenFile | File): Promise<boolean> => {
    lastKey.current += 1;
    // A paste was named by its first line, a file by the reader.
    const name = file instanceof File ? file.name : nameWithoutEnding(file.name);
    const key = lastKey.current;
    setList((before) => [{ key, name, state: 'reading' }, ...before]);
    const outcome = await readAndAdd(file, (given) => addArticle(story, given));
    change(
      outcome.ok
        ? { key, name, state: 'added', raw: outcome.value, story, undo: null }
        : { key, name, state: 'failed', message: outcome.message },
    );
    return outcome.ok;
  };
  return {
    list,
    add: async (story, files) => {
      let added = 0;
      for (const file of files) if (await addOne(story, file)) added += 1;
      return added;
    },
    remove: async (addition) => {
      if (addition.state !== 'added') return;
      const outcome = await removeArticle(addition.story, addition.raw.sha256);
      const { key, name } = addition;
      change(
        outcome.ok
          ? { ...addition, state: 'removed', undo: outcome.value.undo }
          : { key, name, state: 'failed', message: outcome.message },
      );
    },
    putBack: async (addition) => {
      if (addition.state !== 'removed' || addition.undo === null) return;
      const outcome = await addition.undo();
      const { key, name } = addition;
      change(
        outcome.ok
          ? { ...addition, state: 'added', undo: null }
          : { key, name, state: 'failed', message: outcome.message },
      );
    },
  };
}

async function readAndAdd(
  file: GivenFile | File,
  add: (given: GivenFile) => Promise<Outcome<RawArticle>>,
): Promise<Outcome<RawArticle>> {
  try {
    if (!(file instanceof File)) return await add(file);
    return await add({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return {
      ok: false,
      kind: 'unreadable',
      message:
        'It could not be read: folders cannot be added, and a file that was moved must be chosen again.',
    };
  }
}
