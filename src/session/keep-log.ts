import {
  changeCorrections,
  type CorrectionLog,
  loadCorrections,
  watchCorrections,
} from '../library/corrections-store';
import { isSameLog } from './correction-log';

/** What is open in this tab, and how it takes over what is kept. */
interface OpenLog {
  readonly now: () => { readonly correctedStory: string | null; readonly log: CorrectionLog };
  readonly adopt: (log: CorrectionLog) => void;
}

/** Keeps the open story's log and the one in storage the same, to which other tabs write too. */
export interface LogKeeper {
  /** Takes over what is kept of a story; true where that is another log than before. */
  readonly read: (story: string) => Promise<boolean>;
  /** Makes a change, made here already, to what is kept. */
  readonly write: (change: (log: CorrectionLog) => CorrectionLog) => void;
  /** Takes over what other tabs keep, and says that it did; the function returned ends it. */
  readonly follow: (onChange: () => void) => () => void;
}

/**
 * A keeper for what is open. A change goes to what is kept, not in its place, so that two tabs never write over each other;
 * while one is on its way nothing is taken over of its story, it comes with the last.
 */
export function createLogKeeper({ now, adopt }: OpenLog): LogKeeper {
  /** The stories of the changes that are on their way. */
  let writing: readonly string[] = [];
  const read = async (story: string) => {
    const log = await loadCorrections(story);
    // Another story may have been opened, or something corrected, while it was loading.
    const isWanted = now().correctedStory === story && !writing.includes(story);
    if (log === null || !isWanted || isSameLog(log, now().log)) return false;
    adopt(log);
    return true;
  };
  const write = async (change: (log: CorrectionLog) => CorrectionLog) => {
    const story = now().correctedStory;
    if (story === null) return;
    writing = [...writing, story];
    const isKept = await changeCorrections(story, change);
    writing = writing.toSpliced(writing.indexOf(story), 1);
    if (isKept) await read(story);
  };
  return {
    read,
    write: (change) => void write(change),
    follow: (onChange) =>
      watchCorrections((story) => {
        void read(story).then((isNew) => isNew && onChange());
      }),
  };
}
