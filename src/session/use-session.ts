import { create } from 'zustand';
import { type CommandsSlice, createCommandsSlice } from './commands-slice';
import { type CorrectionsSlice, createCorrectionsSlice } from './corrections-slice';
import { createPreferencesSlice, type PreferencesSlice } from './preferences-slice';
import { createReadingSlice, type ReadingSlice } from './reading-slice';
import { createRemovalsSlice, type RemovalsSlice } from './removals-slice';

export type Session = ReadingSlice &
  CorrectionsSlice &
  RemovalsSlice &
  PreferencesSlice &
  CommandsSlice;

/** What the reader is doing now, what they set right and how they like to read. What is open stands in the address. */
export const useSession = create<Session>()((...tools) => ({
  ...createReadingSlice(...tools),
  ...createCorrectionsSlice(...tools),
  ...createRemovalsSlice(...tools),
  ...createPreferencesSlice(...tools),
  ...createCommandsSlice(...tools),
}));
