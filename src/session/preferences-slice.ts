import type { StateCreator } from 'zustand';
import {
  loadPreferences,
  type ReadingPreferences,
  savePreferences,
} from '../library/reading-preferences';
import type { Session } from './use-session';

/** How the reader likes to read; every change is kept at once. */
export interface PreferencesSlice {
  readonly preferences: ReadingPreferences;
  readonly prefer: (change: Partial<ReadingPreferences>) => void;
}

export const createPreferencesSlice: StateCreator<Session, [], [], PreferencesSlice> = (
  set,
  get,
) => ({
  preferences: loadPreferences(),
  prefer: (change) => {
    const preferences = { ...get().preferences, ...change };
    savePreferences(preferences);
    set({ preferences });
  },
});
