import { type IDBPDatabase, openDB } from 'idb';
import type { LoggedCorrection } from '../model/correction';

/** One step of the reader's work on a story: a correction, or taking all (or some) of them back at once. */
export type CorrectionStep =
  | LoggedCorrection
  | { readonly id: string; readonly madeAt: string; readonly takenBack: readonly string[] };

/** All steps on one story and how many of them hold; those after `position` were undone and can be redone. */
export interface CorrectionLog {
  readonly steps: readonly CorrectionStep[];
  readonly position: number;
}

/** A log without any step. */
export const EMPTY_LOG: CorrectionLog = { steps: [], position: 0 };

/** The name in this origin of the database, and of the channel on which tabs tell each other what they kept. */
const DATABASE = 'crossread-corrections';
const TABLE = 'logs';

/** Loads the log of a story; empty where none was kept, null where the browser gives no storage. */
export async function loadCorrections(story: string): Promise<CorrectionLog | null> {
  try {
    const database = await open();
    const log = (await database.get(TABLE, story)) as CorrectionLog | undefined;
    database.close();
    return log ?? EMPTY_LOG;
  } catch {
    return null;
  }
}

/**
 * Changes the log of a story as it is kept, which another tab may have changed since it was loaded here, and tells the other
 * tabs. False where the browser gives no storage: then it lasts as long as the page.
 */
export async function changeCorrections(
  story: string,
  change: (log: CorrectionLog) => CorrectionLog,
): Promise<boolean> {
  try {
    const database = await open();
    const { store, done } = database.transaction(TABLE, 'readwrite');
    const log = (await store.get(story)) as CorrectionLog | undefined;
    await store.put(change(log ?? EMPTY_LOG), story);
    await done;
    database.close();
    const channel = new BroadcastChannel(DATABASE);
    channel.postMessage(story);
    channel.close();
    return true;
  } catch {
    return false;
  }
}

/** Calls with the id of every story whose log another tab has changed; the function returned ends it. */
export function watchCorrections(onChange: (story: string) => void): () => void {
  const channel = new BroadcastChannel(DATABASE);
  channel.onmessage = ({ data }: MessageEvent<string>) => onChange(data);
  return () => channel.close();
}

function open(): Promise<IDBPDatabase> {
  return openDB(DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore(TABLE),
  });
}
