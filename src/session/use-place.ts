import { useSyncExternalStore } from 'react';
import { formatPlace, parsePlace, type Place } from './place';

/** Tells those who read the place that this page changed the address; the browser tells of back and forward only. */
const CHANGED = 'crossread:place';

/** What is open, read from the address, which is its only home. */
export function usePlace(): Place {
  const query = useSyncExternalStore(subscribe, () => location.search);
  return parsePlace(query);
}

/**
 * Changes what is open. `push` makes a step that the back button undoes: for another story or view;
 * `replace` does not: for layers and the order of columns.
 */
export function changePlace(
  change: Partial<Place> | ((place: Place) => Partial<Place>),
  how: 'push' | 'replace' = 'replace',
): void {
  const place = parsePlace(location.search);
  const changed = typeof change === 'function' ? change(place) : change;
  const isElsewhere = 'story' in changed || (changed.view ?? place.view) !== place.view;
  // What narrows and orders one view means nothing in another.
  const next = { ...place, ...(isElsewhere && { words: null, order: null }), ...changed };
  const address = `${location.pathname}${formatPlace(next, location.search)}${location.hash}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}
