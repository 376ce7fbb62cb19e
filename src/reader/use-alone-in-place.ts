import { useEffect, useEffectEvent } from 'react';
import type { ComparedArticle } from '../model/comparison';
import { parsePlace } from '../session/place';
import { changePlace, usePlace } from '../session/use-place';
import { type Session, useSession } from '../session/use-session';

/**
 * Keeps in the address which article is read alone, so that a link opens with it: a flip is written there, and the
 * address's own is shown when the view opens and on back and forward. Where the window has room for one only, the first
 * needs no word.
 */
export function useAloneInPlace(columns: readonly ComparedArticle[], isNarrow: boolean): void {
  const { alone } = usePlace();
  const layout = useSession((session) => session.layout);
  const active = useSession((session) => session.activeArticle);
  const shown = shownAlone(columns, isNarrow, { layout, activeArticle: active });
  const first = columns[0]?.id ?? null;
  const follow = useEffectEvent(() => {
    const session = useSession.getState();
    const { visit, activate, setLayout } = session;
    // A passage that was asked for goes before what the address says.
    if (visit !== null || alone === shownAlone(columns, isNarrow, session)) return;
    if (alone !== null && columns.some(({ id }) => id === alone)) {
      activate(alone);
      setLayout('single');
    } else if (alone === null && isNarrow && first !== null) activate(first);
    else setLayout('columns');
  });
  const write = useEffectEvent(() => {
    const now = shownAlone(columns, isNarrow, useSession.getState());
    if (now !== parsePlace(location.search).alone) changePlace({ alone: now });
  });
  useEffect(() => follow(), [alone]);
  useEffect(() => write(), [shown]);
}

/** The article that is read alone; null for side by side, and for the first where there is room for one only. */
function shownAlone(
  columns: readonly ComparedArticle[],
  isNarrow: boolean,
  { layout, activeArticle }: Pick<Session, 'layout' | 'activeArticle'>,
): string | null {
  const [first] = columns;
  if (!first || columns.length < 2) return null;
  const shown = columns.find(({ id }) => id === activeArticle) ?? first;
  return layout === 'single' || (isNarrow && shown !== first) ? shown.id : null;
}
