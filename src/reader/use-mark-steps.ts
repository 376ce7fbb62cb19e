import type { Mark } from '../marks/mark';
import { useSession } from '../session/use-session';
import { pickMark } from './columns/pick';
import { useReading } from './reading-context';

/** Steps to the next or previous mark of the active column, as keys and buttons do. */
export function useMarkSteps() {
  const { columns, visible, onlyHere, stage } = useReading();
  const { say } = useSession.getState();

  const step = (by: 1 | -1, kind: 'any' | 'conflict' = 'any') => {
    const { activeArticle, selection, emphasis } = useSession.getState();
    const article = activeArticle ?? columns[0]?.id ?? '';
    const at =
      selection?.article === article
        ? selection.start
        : stage.passageOnLine(article) - (by > 0 ? 1 : 0);
    if (emphasis === 'only-here') {
      const passage = nearest(
        onlyHere.filter((one) => one.article === article),
        at,
        by,
      );
      if (!passage) return say('No further passage that stands only here.');
      stage.bring(passage, undefined, true);
      const { start, end } = passage;
      return useSession.getState().select({ article, start, end, sources: [], source: null });
    }
    const mark = nearest(stepsOf(visible, article, kind), at, by);
    const link = mark && findLink(mark);
    if (!link) return say(by > 0 ? 'No further mark.' : 'No mark before this.');
    if (!isInWindow(link)) stage.bring(mark, undefined);
    link.focus({ preventScroll: true });
    return pickMark(article, link);
  };
  return step;
}

/** The marks that are stepped through: noise only where nothing else is shown. */
function stepsOf(visible: readonly Mark[], article: string, kind: 'any' | 'conflict') {
  const own = visible.filter((mark) => mark.article === article);
  if (kind === 'conflict') return own.filter((mark) => mark.kind === 'conflict');
  const story = own.filter(({ layer }) => layer !== 'noise');
  return story.length > 0 ? story : own;
}

function nearest<Item extends { readonly start: number }>(
  items: readonly Item[],
  at: number,
  by: 1 | -1,
): Item | undefined {
  return by > 0 ? items.find(({ start }) => start > at) : items.findLast(({ start }) => start < at);
}

/** The link at which a mark starts, as it is drawn. */
export function findLink({ article, start }: Mark): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `[data-scroller="${CSS.escape(article)}"] [data-start="${start}"]`,
  );
}

function isInWindow(link: HTMLElement): boolean {
  const box = link.getBoundingClientRect();
  const window = link.closest('[data-scroller]')?.getBoundingClientRect();
  return window !== undefined && box.top >= window.top && box.bottom <= window.bottom;
}
