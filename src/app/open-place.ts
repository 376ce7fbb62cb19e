import type { Story } from '../model/story';
import { changePlace } from '../session/use-place';

/** Opens a story with all its articles; the back button leads back. */
export function openStory({ id }: Story): void {
  changePlace({ story: id, articles: [], base: null, filter: null, mark: null }, 'push');
}
