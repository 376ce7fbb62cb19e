import { expect, it, vi } from 'vitest';
import { tellLibraryChanged, watchLibrary } from './library-channel';

it('calls for what another tab changed, never for what this one did', async () => {
  const onChange = vi.fn<() => void>();
  const stop = watchLibrary(onChange);
  tellLibraryChanged();
  const other = new BroadcastChannel('crossread-library');
  other.postMessage('another tab');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  // Messages come in the order in which they were sent: its own would have come first.
  expect(onChange).toHaveBeenCalledOnce();
  other.close();
  stop();
});
