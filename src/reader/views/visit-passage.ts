import type { ArticleSpan } from '../../model/span';
import { goToPassage } from '../../session/go-to-passage';
import { useSession } from '../../session/use-session';

/** Goes to a passage in the reading view, shows which one is meant, and opens the inspector on what it is evidence of. */
export function visitPassage({ article, start, end }: ArticleSpan, source?: string): void {
  goToPassage({ article, start, end });
  const sources = source === undefined ? [] : [source];
  useSession.getState().select({ article, start, end, sources, source: source ?? null });
}
