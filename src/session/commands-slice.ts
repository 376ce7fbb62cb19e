import type { StateCreator } from 'zustand';
import type { Session } from './use-session';

/** The command that removes the open story, and the beginning of those that remove an article of it by its content hash. */
export const REMOVE_STORY = 'remove-story';
export const REMOVE_ARTICLE = 'remove-article ';

/** What a part of the screen offers to do while it is there, by name: the palette runs it. */
export interface CommandsSlice {
  readonly offered: Readonly<Record<string, () => void>>;
  /** Offers commands; the function returned takes them back. */
  readonly offer: (commands: Readonly<Record<string, () => void>>) => () => void;
}

export const createCommandsSlice: StateCreator<Session, [], [], CommandsSlice> = (set, get) => ({
  offered: {},
  offer: (commands) => {
    set({ offered: { ...get().offered, ...commands } });
    return () => {
      const left = Object.entries(get().offered).filter(([name, run]) => commands[name] !== run);
      set({ offered: Object.fromEntries(left) });
    };
  },
});
