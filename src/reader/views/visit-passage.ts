import type { ArticleSpan } from '../../model/span';
import { goToPassage } from '../../session/go-to-passage';
import { useSession } from '../../session/use-session';

/** Goes to a passage in the reading view and opens the inspector on what it is evidence of. */
export function visitPassage({ article, start, end }: ArticleSpan, source?: string): void {
  goToPassage({ article, start, end });
  if (source !== undefined) {
    useSession.getState().select({ article, start, end, sources: [source], source });
  }
}
