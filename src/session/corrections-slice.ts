import type { StateCreator } from 'zustand';
import {
  type CorrectionLog,
  EMPTY_LOG,
  loadCorrections,
  saveCorrections,
} from '../library/corrections-store';
import type { Correction } from '../model/correction';
import { addStep, heldCorrections, redoStep, undoStep } from './correction-log';
import type { Said } from './reading-slice';
import type { Session } from './use-session';

/** What the reader set right in the open story. */
export interface CorrectionsSlice {
  /** The story that the log belongs to; null before one is open. */
  readonly correctedStory: string | null;
  readonly log: CorrectionLog;
  /** Loads what was kept of a story, in the place of the one before. */
  readonly openCorrections: (story: string) => Promise<void>;
  readonly correct: (correction: Correction) => void;
  readonly undo: () => void;
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
    set({ log, said: { text, look } });
    if (correctedStory !== null) void saveCorrections(correctedStory, log);
  };
  return {
    correctedStory: null,
    log: EMPTY_LOG,
    openCorrections: async (story) => {
      if (get().correctedStory === story) return;
      set({ correctedStory: story, log: EMPTY_LOG });
      const log = await loadCorrections(story);
      // The reader may have opened another story, or corrected something, while it was loading.
      if (get().correctedStory === story && get().log === EMPTY_LOG) set({ log });
    },
    correct: (correction) => {
      const step = { id: crypto.randomUUID(), madeAt: new Date().toISOString(), correction };
      change(addStep(get().log, step), 'Changed.');
    },
    undo: () => change(undoStep(get().log), 'Undone.', 'shown'),
    redo: () => change(redoStep(get().log), 'Done again.'),
    takeBack: (ids) => {
      const takenBack = ids ?? heldCorrections(get().log).map(({ id }) => id);
      if (takenBack.length === 0) return;
      const step = { id: crypto.randomUUID(), madeAt: new Date().toISOString(), takenBack };
      change(addStep(get().log, step), 'Back to what the program found.');
    },
  };
};
