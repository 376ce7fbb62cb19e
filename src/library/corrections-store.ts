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

/** The database's name in this origin. */
const DATABASE = 'crossread-corrections';
const TABLE = 'logs';

/** Loads the log of a story; empty where none was kept or the browser gives no storage. */
export async function loadCorrections(story: string): Promise<CorrectionLog> {
  try {
    const database = await open();
    const log = (await database.get(TABLE, story)) as CorrectionLog | undefined;
    database.close();
    return log ?? EMPTY_LOG;
  } catch {
    return EMPTY_LOG;
  }
}

/** Keeps the log of a story. False where the browser gives no storage: then it lasts as long as the page. */
export async function saveCorrections(story: string, log: CorrectionLog): Promise<boolean> {
  try {
    const database = await open();
    await database.put(TABLE, log, story);
    database.close();
    return true;
  } catch {
    return false;
  }
}

function open(): Promise<IDBPDatabase> {
  return openDB(DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore(TABLE),
  });
}
