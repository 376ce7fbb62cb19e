import type { StateCreator } from 'zustand';
import {
  type CorrectionLog,
  EMPTY_LOG,
  loadCorrections,
  saveCorrections,
} from '../library/corrections-store';
import type { Correction } from '../model/correction';
import type { Outcome } from '../model/outcome';
import { addStep, continueLog, heldCorrections, redoStep, undoStep } from './correction-log';
import type { Said } from './reading-slice';
import type { Session } from './use-session';

/** Something that was taken out, and the way back. */
interface Removal {
  readonly name: string;
  readonly undo: () => Promise<Outcome<null>>;
}

/** A removal with the one before it, so that several come back one after the other. */
interface KeptRemoval extends Removal {
  readonly before: KeptRemoval | null;
}

/** What the reader set right in the open story. */
export interface CorrectionsSlice {
  /** The story that the log belongs to; null before one is open. */
  readonly correctedStory: string | null;
  readonly log: CorrectionLog;
  /** Loads what was kept of a story, in the place of the one before. */
  readonly openCorrections: (story: string) => Promise<void>;
  readonly correct: (correction: Correction) => void;
  readonly undo: () => void;
  /** What was last taken out of the library, until it is put back or something is corrected. */
  readonly removal: KeptRemoval | null;
  readonly remember: (removal: Removal) => void;
  readonly undoRemoval: () => void;
  readonly redo: () => void;
  /** Takes corrections back in one step, all of them where no ids are given: "reset to the machine's". */
  readonly takeBack: (ids?: readonly string[]) => void;
}

export const createCorrectionsSlice: StateCreator<Session, [], [], CorrectionsSlice> = (
  set,
  get,
) => {
  const change = (log: CorrectionLog, text: string, look: Said['look'] = 'undoable') => {
    const { correctedStory, log: before } = get();
    if (log === before) return;
    set({ log, removal: null, said: { text, look } });
    if (correctedStory !== null) void saveCorrections(correctedStory, log);
  };
  return {
    correctedStory: null,
    log: EMPTY_LOG,
    openCorrections: async (story) => {
      if (get().correctedStory === story) return;
      set({ correctedStory: story, log: EMPTY_LOG });
      const kept = await loadCorrections(story);
      // The reader may have opened another story, or corrected something, while it was loading.
      if (get().correctedStory !== story) return;
      const log = continueLog(kept, get().log);
      set({ log });
      if (log !== kept) void saveCorrections(story, log);
    },
    correct: (correction) => {
      const step = { id: crypto.randomUUID(), madeAt: new Date().toISOString(), correction };
      change(addStep(get().log, step), 'Changed.');
    },
    removal: null,
    remember: (removal) => set({ removal: { ...removal, before: get().removal } }),
    undoRemoval: () => {
      const { removal, remember, say } = get();
      if (removal === null) return;
      set({ removal: removal.before });
      void removal.undo().then((outcome) => {
        // What did not come back can be asked for again.
        if (!outcome.ok) remember(removal);
        say(outcome.ok ? `Put back ${removal.name}.` : outcome.message, 'shown');
      });
    },
    // One way back for all: the last thing done goes first.
    undo: () => {
      const { removal, undoRemoval, log } = get();
      if (removal) undoRemoval();
      else change(undoStep(log), 'Undone.', 'shown');
    },
    redo: () => change(redoStep(get().log), 'Done again.'),
    takeBack: (ids) => {
      const takenBack = ids ?? heldCorrections(get().log).map(({ id }) => id);
      if (takenBack.length === 0) return;
      const step = { id: crypto.randomUUID(), madeAt: new Date().toISOString(), takenBack };
      change(addStep(get().log, step), 'Back to what the program found.');
    },
  };
};
