import { useEffect, useEffectEvent } from 'react';
import type { Mark } from '../marks/mark';
import { type ArticleSpan, meets } from '../model/span';
import type { Selection } from '../session/reading-slice';
import { useSession } from '../session/use-session';
import { lightWords, sentencesAt } from './columns/light-words';
import { MISSING_PREFIX } from './columns/pick';
import { useReading } from './reading-context';
import { LINE_SHARE } from './sync/stage';

/** How near to the window's edges a selected passage may stand before it is brought in. Unit: px. */
const EDGE_PX = 48;

/** Shows the selected thing in every column: its runs are lit, and its places stand level. */
export function useSelection(): void {
  // How noise is shown makes blocks anew, which then have lost their light.
  const { marks, noise, visible, stage } = useReading();
  const selection = useSession((session) => session.selection);
  const sought = useSession((session) => session.sought);

  useEffect(() => {
    for (const lit of document.querySelectorAll('[data-scroller] [data-shown]')) {
      lit.removeAttribute('data-shown');
    }
    for (const element of elementsOf(selection, sought)) {
      element.setAttribute('data-shown', shownKind(visible, selection?.source));
    }
    lightWords(sought);
  }, [selection, sought, visible, noise]);

  // Only a new selection moves the columns; a toggled layer does not.
  const bringIn = useEffectEvent(() => {
    if (!selection) return;
    // The inspector that opens with it may have taken room from the columns.
    stage.measureIfResized();
    // A passage that something leads to may lie in what is shared: what the others say of that stands beside it.
    const own = marks.find(
      (mark) =>
        (selection.source === null ? mark.layer === 'shared' : mark.source === selection.source) &&
        meets(mark, selection),
    );
    const at = selection.source === null ? selection : (own ?? selection);
    const place = stage.extentInWindow(at);
    const height = stage.lineHeight(selection.article) / LINE_SHARE;
    const isOnScreen = place && place.top >= EDGE_PX && place.top <= height - EDGE_PX;
    if (!isOnScreen) stage.bring(at);
    const partners = new Map(
      (own?.counterparts ?? []).toReversed().map((other) => [other.article, other]),
    );
    if (partners.size > 0) stage.level(at, [...partners.values()]);
  });
  useEffect(() => bringIn(), [selection]);
}

/** What is drawn of a selection, or of words sought: the words and lines of its source, the sign of what is missing, or plain sentences. */
function elementsOf(selection: Selection | null, sought: ArticleSpan | null): HTMLElement[] {
  if (selection === null) return sought ? sentencesAt(sought) : [];
  const { source, article } = selection;
  const column = `[data-scroller="${CSS.escape(article)}"]`;
  if (source?.startsWith(MISSING_PREFIX)) {
    const block = source.slice(MISSING_PREFIX.length);
    return [...document.querySelectorAll<HTMLElement>(`${column} [data-missing="${block}"]`)];
  }
  if (source !== null) {
    const key = CSS.escape(source);
    return [
      ...document.querySelectorAll<HTMLElement>(`[data-sources~="${key}"], [data-of="${key}"]`),
    ];
  }
  return sentencesAt(selection);
}

function shownKind(marks: readonly Mark[], source: string | null | undefined): string {
  return marks.find((mark) => mark.source === source)?.kind ?? '';
}
