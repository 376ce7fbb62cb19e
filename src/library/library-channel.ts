/** The name in this origin of the channel on which tabs tell each other that what is kept has changed. */
const CHANNEL = 'crossread-library';

/** Who speaks: a channel hears all others of its name, those of its own tab too. No secret, so that it need not be a secure one. */
const THIS_TAB = `${performance.timeOrigin} ${Math.random()}`;

/** Tells the other tabs that stories or articles were added, taken out or renamed. */
export function tellLibraryChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(THIS_TAB);
  channel.close();
}

/** Calls whenever another tab has changed what is kept; the function returned ends it. */
export function watchLibrary(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data !== THIS_TAB) onChange();
  };
  return () => channel.close();
}
