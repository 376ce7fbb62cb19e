import { useEffect, useEffectEvent } from 'react';
import type { Comparison } from '../model/comparison';
import { readMark, writeMark } from '../session/mark-code';
import { changePlace, usePlace } from '../session/use-place';
import { useSession } from '../session/use-session';

/**
 * Keeps the selected mark in the address, so that a link opens with it: a new selection is written there, and the address's
 * own is selected when a story opens and on back and forward.
 */
export function useSelectionInPlace(comparison: Comparison | null): void {
  const { mark, story, alone } = usePlace();
  const isReady = comparison !== null;
  const follow = useEffectEvent(() => {
    const { selection, select, goToPassage, activate } = useSession.getState();
    if (comparison === null || writeMark(selection) === mark) return;
    const passage = readMark(mark, comparison.articles);
    // The article that is read alone need not be the one in which a mark was chosen.
    if (passage && alone !== null && alone !== passage.article) activate(alone);
    else if (passage) goToPassage(passage);
    select(passage && { ...passage, sources: passage.source === null ? [] : [passage.source] });
  });
  useEffect(() => useSession.setState({ sought: null }), [story]);
  useEffect(() => follow(), [mark, story, isReady]);
  useEffect(
    () =>
      useSession.subscribe((session, before) => {
        if (session.selection === before.selection) return;
        changePlace({ mark: writeMark(session.selection) });
      }),
    [],
  );
}
