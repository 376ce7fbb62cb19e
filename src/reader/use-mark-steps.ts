import { flushSync } from 'react-dom';
import type { Mark } from '../marks/mark';
import { nextInRound } from '../marks/next-in-round';
import type { Span } from '../model/span';
import { useSession } from '../session/use-session';
import { pickMark } from './columns/pick';
import { useReading } from './reading-context';

/** What is stepped through. */
export type StepKind = 'any' | 'conflict' | 'sentence';

/**
 * Steps to the next or previous mark (or passage that stands only here, or sentence) of the active column; conflicts are
 * few, so that the next one is sought in all columns, round and round.
 */
export function useMarkSteps() {
  const { columns, visible, onlyHere, stage } = useReading();

  const goToSpan = (article: string, passages: readonly Span[], at: number, by: 1 | -1) => {
    const { say, select } = useSession.getState();
    const passage = nearest(passages, at, by);
    if (!passage) return say('No further passage.');
    const { start, end } = passage;
    const text = columns.find(({ id }) => id === article)?.text ?? '';
    select({ article, start, end, sources: [], source: null });
    return say(text.slice(start, end));
  };
  const goToMark = (mark: Mark) => {
    const { activeArticle, activate } = useSession.getState();
    if (mark.article !== activeArticle) {
      // Where one article is shown at a time, its text must be on screen before it takes the focus.
      flushSync(() => activate(mark.article));
      stage.measureNow();
    }
    const link = findLink(mark);
    if (!link) return;
    if (!isInWindow(link)) stage.bring(mark);
    link.focus({ preventScroll: true });
    pickMark(mark.article, link);
  };
  return (by: 1 | -1, kind: StepKind = 'any') => {
    const { activeArticle, selection, emphasis, say } = useSession.getState();
    const article = activeArticle ?? columns[0]?.id ?? '';
    const at =
      selection?.article === article
        ? selection.start
        : stage.passageOnLine(article) - (by > 0 ? 1 : 0);
    if (kind === 'sentence') {
      const sentences = columns.find(({ id }) => id === article)?.sentences ?? [];
      return goToSpan(article, sentences, at, by);
    }
    if (kind === 'any' && emphasis === 'only-here') {
      const own = onlyHere.filter((passage) => passage.article === article);
      return goToSpan(article, own, at, by);
    }
    if (kind === 'conflict') {
      const conflicts = visible.filter((mark) => mark.kind === 'conflict');
      const order = columns.map(({ id }) => id);
      const next = nextInRound(conflicts, order, { article, start: at });
      return next ? goToMark(next) : say('No conflict is marked.');
    }
    const mark = nearest(stepsOf(visible, article), at, by);
    return mark ? goToMark(mark) : say(by > 0 ? 'No further mark.' : 'No mark before this.');
  };
}

/** The marks that are stepped through: noise only where nothing else is shown. */
function stepsOf(visible: readonly Mark[], article: string) {
  const own = visible.filter((mark) => mark.article === article);
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
function findLink({ article, start }: Mark): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `[data-scroller="${CSS.escape(article)}"] [data-start="${start}"]`,
  );
}

function isInWindow(link: HTMLElement): boolean {
  const box = link.getBoundingClientRect();
  const window = link.closest('[data-scroller]')?.getBoundingClientRect();
  return window !== undefined && box.top >= window.top && box.bottom <= window.bottom;
}
