import { type ComponentType, lazy } from 'react';
import type { Comparison } from '../model/comparison';
import { ReadingView } from '../reader/reading-view';
import type { View } from '../session/place';

const FactsView = lazy(async () => ({
  default: (await import('../reader/views/facts/facts-view')).FactsView,
}));
const NamesView = lazy(async () => ({
  default: (await import('../reader/views/names/names-view')).NamesView,
}));
const OverviewView = lazy(async () => ({
  default: (await import('../reader/views/overview/overview-view')).OverviewView,
}));

/** A view of a comparison. */
export interface ViewEntry {
  readonly id: View;
  readonly label: string;
  readonly View: ComponentType<{ readonly comparison: Comparison }>;
}

/**
 * The views in the order of the header's switch; the address names the one that is open (`?view=facts`).
 * To add one: write `reader/views/<name>/<name>-view.tsx` with a component that takes the corrected `comparison`, and list it here
 * with `lazy(() => import(…))`, so that it does not weigh on the first load. A view leads back to the text by
 * `goToPassage(span)` of `session/go-to-passage`.
 */
export const VIEW_LIST: readonly ViewEntry[] = [
  { id: 'read', label: 'Read', View: ReadingView },
  { id: 'facts', label: 'Facts', View: FactsView },
  { id: 'names', label: 'Names', View: NamesView },
  { id: 'overview', label: 'Overview', View: OverviewView },
];
