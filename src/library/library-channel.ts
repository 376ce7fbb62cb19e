/** The name in this origin of the channel on which tabs tell each other that what is kept has changed. */
const CHANNEL = 'crossread-library';

/** Tells the other tabs that stories or articles were added, taken out or renamed. */
export function tellLibraryChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls whenever another tab has changed what is kept; the function returned ends it. */
export function watchLibrary(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => onChange();
  return () => channel.close();
}
