import type { StateCreator } from 'zustand';
import type { Outcome } from '../model/outcome';
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

/** What was taken out of the library, as long as it can be put back. */
export interface RemovalsSlice {
  /** What was last taken out of the library, until it is put back or something is corrected. */
  readonly removal: KeptRemoval | null;
  readonly remember: (removal: Removal) => void;
  readonly undoRemoval: () => void;
}

export const createRemovalsSlice: StateCreator<Session, [], [], RemovalsSlice> = (set, get) => ({
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
});
