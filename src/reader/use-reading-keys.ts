import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { toggleLayer, togglePlain } from '../session/noise-state';
import { useSession } from '../session/use-session';
import { isTyping } from '../ui/is-typing';
import { leaveInspector } from './inspector/inspector-focus';
import type { StepKind } from './use-mark-steps';

/** A flip key held longer than this is a peek: letting go flips back. Unit: ms. */
const PEEK_MS = 350;

export interface ReadingActions {
  readonly isSingle: boolean;
  readonly isNarrow: boolean;
  readonly flip: (by?: 1 | -1) => void;
  readonly turn: (single: boolean) => void;
  readonly step: (by: 1 | -1, kind?: StepKind) => void;
}

/** The keys of the reading screen. Those of one letter can be turned off; all others stay. */
export function useReadingKeys(actions: ReadingActions): void {
  const singleKeys = useSession(({ preferences }) => preferences.singleKeys);
  const run = useEffectEvent((name: keyof typeof RUN, event: KeyboardEvent) => {
    if (isTyping(event)) return;
    event.preventDefault();
    RUN[name](actions);
  });
  const runByName = useEffectEvent((name: keyof typeof RUN) => RUN[name](actions));
  const flipDown = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event)) return null;
    event.preventDefault();
    if (!actions.isSingle) {
      actions.turn(true);
      return null;
    }
    actions.flip();
    return event.timeStamp;
  });
  const flipUp = useEffectEvent((pressedAt: number | null, event: KeyboardEvent) => {
    if (pressedAt !== null && event.timeStamp - pressedAt > PEEK_MS) actions.flip(-1);
  });
  const offer = useSession((session) => session.offer);
  useEffect(() => {
    const names = Object.keys(RUN) as (keyof typeof RUN)[];
    return offer(Object.fromEntries(names.map((name) => [name, () => runByName(name)])));
  }, [offer]);
  useEffect(() => {
    const letters = Object.entries(LETTERS);
    const bindings = [...(singleKeys ? letters : []), ['Escape', 'escape'] as const].map(
      ([key, name]) =>
        [key, (event: KeyboardEvent) => run(name as keyof typeof RUN, event)] as const,
    );
    let pressedAt: number | null = null;
    const flipKeys = {
      f: (event: KeyboardEvent) => {
        // A key that is held repeats, and a press whose end went to another window is forgotten with the next.
        if (!event.repeat) pressedAt = flipDown(event);
      },
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== 'f') return;
      flipUp(pressedAt, event);
      pressedAt = null;
    };
    const stopKeys = tinykeys(window, {
      ...Object.fromEntries(bindings),
      ...(singleKeys && flipKeys),
    });
    window.addEventListener('keyup', onKeyUp);
    return () => {
      stopKeys();
      window.removeEventListener('keyup', onKeyUp);
    };
  }, [singleKeys]);
}

/** What each letter does. */
const LETTERS = {
  '1': 'shared',
  '2': 'framing',
  '3': 'noise',
  '4': 'onlyHere',
  '5': 'missingHere',
  '0': 'plain',
  n: 'next',
  p: 'previous',
  c: 'conflict',
  o: 'counterpart',
  j: 'nextSentence',
  k: 'previousSentence',
  s: 'lock',
} as const;

const RUN = {
  shared: () => toggleLayer('shared'),
  framing: () => toggleLayer('framing'),
  noise: () => toggleLayer('noise'),
  onlyHere: () => useSession.getState().emphasise('only-here'),
  missingHere: () => useSession.getState().emphasise('missing-here'),
  plain: togglePlain,
  next: ({ step }: ReadingActions) => step(1),
  previous: ({ step }: ReadingActions) => step(-1),
  conflict: ({ step }: ReadingActions) => step(1, 'conflict'),
  counterpart: ({ step }: ReadingActions) => step(1, 'counterpart'),
  nextSentence: ({ step }: ReadingActions) => step(1, 'sentence'),
  previousSentence: ({ step }: ReadingActions) => step(-1, 'sentence'),
  flip: ({ isSingle, flip, turn }: ReadingActions) => (isSingle ? flip() : turn(true)),
  lock: () => {
    const { isScrollLocked, lockScroll } = useSession.getState();
    lockScroll(!isScrollLocked);
  },
  escape: ({ isSingle, isNarrow, turn }: ReadingActions) => {
    const { selection, sought, linkFrom, startLink, isGlanceOpen, openGlance } =
      useSession.getState();
    if (linkFrom) startLink(null);
    else if (selection || sought) leaveInspector();
    else if (isGlanceOpen) openGlance(false);
    else if (isSingle && !isNarrow) turn(false);
  },
};
