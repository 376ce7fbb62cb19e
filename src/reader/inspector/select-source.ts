import type { Mark } from '../../marks/mark';
import { contains } from '../../model/span';
import { useSession } from '../../session/use-session';

/**
 * Selects a source at its place in the article given, else at its first place, with what else is said of all its words:
 * not what is said of a few of them, of which a long passage has many.
 */
export function selectSource(
  marks: readonly Mark[],
  source: string,
  article: string | null = useSession.getState().activeArticle,
): void {
  const places = marks.filter((mark) => mark.source === source);
  const at = places.find((mark) => mark.article === article) ?? places[0];
  if (!at) return;
  const { start, end } = at;
  const sources = marks
    .filter((mark) => mark.article === at.article && contains(mark, at))
    .map((mark) => mark.source);
  useSession.getState().select({
    article: at.article,
    start,
    end,
    sources: [...new Set([source, ...sources])],
    source,
  });
}
