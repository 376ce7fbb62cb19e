import { useEffect } from 'react';
import { useSession } from '../session/use-session';
import { useReading } from './reading-context';

/** How near to the window's edges a selected passage may stand before it is brought in. Unit: px. */
const EDGE_PX = 48;

/** Shows the selected thing in every column: its runs are lit, and its places stand level. */
export function useSelection(): void {
  const { marks, visible, stage } = useReading();
  const selection = useSession((session) => session.selection);
  // How noise is shown makes blocks anew, which then have lost their light.
  const noise = useSession(({ preferences }) => preferences.noise);

  useEffect(() => {
    for (const lit of document.querySelectorAll('[data-scroller] [data-shown]')) {
      lit.removeAttribute('data-shown');
    }
    if (selection?.source) {
      const sources = `[data-sources~="${CSS.escape(selection.source)}"]`;
      for (const link of document.querySelectorAll(sources)) link.setAttribute('data-shown', '');
    } else if (selection) {
      const own = `[data-scroller="${CSS.escape(selection.article)}"] [data-sentence]`;
      for (const sentence of document.querySelectorAll<HTMLElement>(own)) {
        const isIn =
          Number(sentence.dataset.at) < selection.end &&
          selection.start < Number(sentence.dataset.sentence);
        if (isIn) sentence.setAttribute('data-shown', '');
      }
    }
  }, [selection, visible, noise]);

  useEffect(() => {
    if (!selection) return;
    const own = marks.find(
      (mark) =>
        mark.source === selection.source &&
        mark.article === selection.article &&
        mark.start < selection.end &&
        selection.start < mark.end,
    );
    const at = own ?? selection;
    const place = stage.extentInWindow(at);
    const height = stage.lineHeight(selection.article) * 4;
    const isOnScreen = place && place.top >= EDGE_PX && place.top <= height - EDGE_PX;
    if (!isOnScreen) stage.bring(at);
    const partners = new Map(
      (own?.counterparts ?? []).toReversed().map((other) => [other.article, other]),
    );
    if (partners.size > 0) stage.level(at, [...partners.values()]);
    // Only a new selection moves the columns; a toggled layer does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selection, stage]);
}
