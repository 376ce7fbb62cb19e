import { useSession } from '../../session/use-session';

/** Moves the focus from a mark into the inspector that speaks of it; false where none does. */
export function enterInspector(): boolean {
  if (useSession.getState().selection === null) return false;
  const body = document.querySelector<HTMLElement>('aside[aria-label="Panel"] > section');
  body?.focus();
  return body !== null;
}

/** Lets go of what is selected; the focus goes back from the inspector to the words that it spoke of. */
export function leaveInspector(): void {
  const { selection, select } = useSession.getState();
  if (selection && document.activeElement?.closest('aside')) {
    const column = `[data-scroller="${CSS.escape(selection.article)}"]`;
    const mark = document.querySelector<HTMLElement>(
      `${column} a[data-start="${selection.start}"]`,
    );
    (mark ?? document.querySelector<HTMLElement>(column))?.focus({ preventScroll: true });
  }
  select(null);
}
