import { type RefObject, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Mark } from '../marks/mark';
import { nextInRound } from '../marks/next-in-round';
import type { ComparedArticle } from '../model/comparison';
import { meets, type Span } from '../model/span';
import { useSession } from '../session/use-session';
import { pickMark, pickMissing } from './columns/pick';
import { nextCounterpart } from './next-counterpart';
import { type Reading, useReading } from './reading-context';

/** What is stepped through; counterpart: the places in the other articles of what is selected. */
export type StepKind = 'any' | 'conflict' | 'sentence' | 'counterpart';

/**
 * Steps to the next or previous mark of the active column, or what else is brought out there: a passage that stands only
 * here, a place where something is missing, a sentence; conflicts are few, so that the next one is sought in all columns,
 * round and round.
 */
export function useMarkSteps() {
  const reading = useReading();
  const { columns, visible, onlyHere, stage } = reading;
  const trail = useRef<readonly Mark[]>([]);
  return (by: 1 | -1, kind: StepKind = 'any') => {
    const { activeArticle, selection, emphasis, say } = useSession.getState();
    const article = columns.find(({ id }) => id === activeArticle) ?? columns[0];
    if (!article) return;
    const at =
      selection?.article === article.id
        ? selection.start
        : stage.passageOnLine(article.id) - (by > 0 ? 1 : 0);
    if (kind === 'sentence') return goToSpan(article, nearest(article.sentences, at, by));
    if (kind === 'counterpart') {
      return goToCounterpart(reading, trail);
    }
    if (kind === 'conflict') {
      const conflicts = visible.filter((mark) => mark.kind === 'conflict');
      const order = columns.map(({ id }) => id);
      const next = nextInRound(conflicts, order, { article: article.id, start: at });
      return next ? goToMark(reading, next) : say('No conflict is marked.', 'shown');
    }
    if (emphasis === 'only-here') return goToSpan(article, nearest(own(onlyHere, article), at, by));
    if (emphasis === 'missing-here') return goToMissing(reading, article, at, by);
    const mark = nearest(stepsOf(visible, article.id), at, by);
    return mark
      ? goToMark(reading, mark)
      : say(by > 0 ? 'No further mark.' : 'No mark before this.', 'shown');
  };
}

function goToSpan({ id, text }: ComparedArticle, passage: Span | undefined): void {
  const { say, select } = useSession.getState();
  if (!passage) return say('No further passage.', 'shown');
  const { start, end } = passage;
  select({ article: id, start, end, sources: [], source: null });
  return say(text.slice(start, end));
}

/** To the next article that has what is selected: there it stands as high in the window as where one comes from. */
function goToCounterpart(reading: Reading, trail: RefObject<readonly Mark[]>): void {
  const { columns, visible, stage } = reading;
  const { selection, say, select } = useSession.getState();
  const own = visible.find(
    (mark) => selection && mark.source === selection.source && meets(mark, selection),
  );
  if (!own) return say('Choose a mark first: N goes to the next one.', 'shown');
  const order = columns.map(({ id }) => id);
  const next = nextCounterpart(visible, order, own, trail.current);
  if (!next) return say('No other article has a counterpart of it.', 'shown');
  trail.current = [own, ...trail.current.filter(({ source }) => source === own.source)];
  const heightPx = stage.extentInWindow(own)?.top;
  goToMark(reading, next, heightPx);
  // Of all that is said of those words, still the same.
  const there = useSession.getState().selection;
  if (there?.article === next.article) select({ ...there, source: next.source });
}

function goToMark({ stage }: Reading, mark: Mark, heightPx?: number): void {
  const { activeArticle, activate } = useSession.getState();
  const isNew = stage.look(mark.article) === null;
  if (mark.article !== activeArticle) {
    // Where one article is shown at a time, its text must be on screen before it takes the focus.
    flushSync(() => activate(mark.article));
    stage.measureNow();
  }
  const link = findInColumn(mark.article, `[data-start="${mark.start}"]`);
  if (!link) return;
  if (isNew || !isInWindow(link)) stage.bring(mark, heightPx);
  link.focus({ preventScroll: true });
  pickMark(mark.article, link);
}

function goToMissing(
  { missing, stage }: Reading,
  article: ComparedArticle,
  at: number,
  by: 1 | -1,
): void {
  const places = own(missing, article).flatMap(({ block }) => {
    const span = article.blocks[block];
    return span ? [{ block, start: span.start, end: span.end }] : [];
  });
  const place = nearest(places, at, by);
  const button = place && findInColumn(article.id, `[data-missing="${place.block}"]`);
  if (!button) return useSession.getState().say('No further place of this kind.', 'shown');
  if (!isInWindow(button)) stage.bring({ article: article.id, start: place.start, end: place.end });
  button.focus({ preventScroll: true });
  return pickMissing(article, place.block, missing);
}

function own<Item extends { readonly article: string }>(
  items: readonly Item[],
  { id }: ComparedArticle,
): Item[] {
  return items.filter(({ article }) => article === id);
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

function findInColumn(article: string, what: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-scroller="${CSS.escape(article)}"] ${what}`);
}

function isInWindow(link: HTMLElement): boolean {
  const box = link.getBoundingClientRect();
  const window = link.closest('[data-scroller]')?.getBoundingClientRect();
  return window !== undefined && box.top >= window.top && box.bottom <= window.bottom;
}
