import type { StateCreator } from 'zustand';
import { type CorrectionLog, EMPTY_LOG } from '../library/corrections-store';
import type { Correction } from '../model/correction';
import { addStep, heldCorrections, redoStep, undoStep, writeStep } from './correction-log';
import { createLogKeeper } from './keep-log';
import type { Said } from './reading-slice';
import { sayCorrection } from './say-correction';
import type { Session } from './use-session';

/** What the reader set right in the open story. */
export interface CorrectionsSlice {
  /** The story that the log belongs to; null before one is open. */
  readonly correctedStory: string | null;
  readonly log: CorrectionLog;
  /** Loads what was kept of a story, in the place of the one before. */
  readonly openCorrections: (story: string) => Promise<void>;
  /** Takes over what other tabs correct in the open story; the function returned ends it. */
  readonly followCorrections: () => () => void;
  readonly correct: (correction: Correction) => void;
  /** Keeps what is being typed, silently, as the one step of this id; null takes the step out again. */
  readonly write: (id: string, correction: Correction | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes corrections back in one step, all of them where no ids are given: "reset to the machine's". */
  readonly takeBack: (ids?: readonly string[]) => void;
}

export const createCorrectionsSlice: StateCreator<Session, [], [], CorrectionsSlice> = (
  set,
  get,
) => {
  const keeper = createLogKeeper({ now: get, adopt: (log) => set({ log }) });
  const change = (
    step: (log: CorrectionLog) => CorrectionLog,
    text: string | null,
    look: Said['look'] = 'undoable',
  ) => {
    const before = get().log;
    const log = step(before);
    if (log === before) return;
    set({ log, removal: null, ...(text !== null && { said: { text, look } }) });
    keeper.write(step);
  };
  return {
    correctedStory: null,
    log: EMPTY_LOG,
    openCorrections: async (story) => {
      if (get().correctedStory === story) return;
      set({ correctedStory: story, log: EMPTY_LOG });
      await keeper.read(story);
    },
    followCorrections: () =>
      keeper.follow(() => get().say('Corrected in another tab, and here too.', 'shown')),
    correct: (correction) => {
      const step = { ...stamp(), correction };
      change((log) => addStep(log, step), sayCorrection(correction));
    },
    write: (id, correction) => {
      const step = correction && { ...stamp(), id, correction };
      change((log) => writeStep(log, id, step), null);
    },
    // One way back for all: the last thing done goes first.
    undo: () => {
      const { removal, undoRemoval } = get();
      if (removal) undoRemoval();
      else change(undoStep, 'Undone.', 'shown');
    },
    redo: () => change(redoStep, 'Done again.'),
    takeBack: (ids) => {
      const takenBack = ids ?? heldCorrections(get().log).map(({ id }) => id);
      if (takenBack.length === 0) return;
      const step = { ...stamp(), takenBack };
      change((log) => addStep(log, step), 'Back to what the program found.');
    },
  };
};

function stamp(): { readonly id: string; readonly madeAt: string } {
  return { id: crypto.randomUUID(), madeAt: new Date().toISOString() };
}
