import type { Story } from '../model/story';
import { changePlace } from '../session/use-place';
import { useSession } from '../session/use-session';

/** Opens a story with all its articles; the back button leads back. */
export function goToStory({ id }: Story): void {
  useSession.getState().leaveStory();
  changePlace(
    { story: id, articles: [], base: null, filter: null, alone: null, mark: null },
    'push',
  );
}
