import type { ArticleSpan } from '../model/span';
import { parsePlace } from './place';
import { changePlace } from './use-place';
import { useSession } from './use-session';

/** Opens the reading view at a passage: what every view calls when one of its quotes is clicked. */
export function goToPassage(at: ArticleSpan): void {
  if (parsePlace(location.search).view !== 'read') changePlace({ view: 'read' }, 'push');
  useSession.getState().goToPassage(at);
}
