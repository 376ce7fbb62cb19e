import type { Mark, MarkKind } from '../marks/mark';
import { type ArticleSpan, contains } from '../model/span';
import { useSession } from '../session/use-session';

/** What is said of the whole statement comes before what is said of its words. */
const KINDS: readonly MarkKind[] = ['conflict', 'shared', 'related', 'framing'];

/** Where a plain passage that something led to stands inside a mark, selects that: what is said there is worth more than that it is a passage. */
export function openAround(marks: readonly Mark[], at: ArticleSpan): void {
  const { selection } = useSession.getState();
  const isPlain =
    selection?.source === null && selection.article === at.article && selection.start === at.start;
  if (!isPlain) return;
  const around = KINDS.flatMap((kind) =>
    marks.filter((mark) => mark.kind === kind && mark.article === at.article && contains(mark, at)),
  );
  const source = around[0]?.source;
  if (source === undefined) return;
  const sources = [...new Set(around.map((mark) => mark.source))];
  // Not by `select`, which would put out the light on the very words.
  useSession.setState({ selection: { ...selection, sources, source } });
}
