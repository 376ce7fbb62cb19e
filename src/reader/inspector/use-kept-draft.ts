import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** How long nothing is typed before it is kept: short enough to lose no sentence, too long to draw anew at every key. Unit: ms. */
const PAUSE_MS = 400;

export interface KeptDraft {
  /** What stands in the field: what is being typed, else what is kept. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** The writing is over: what is typed next is another step. */
  readonly finish: () => void;
}

interface Writing {
  readonly id: string;
  /** What was kept before it began. */
  readonly before: string;
  readonly text: string;
}

/**
 * Text that is kept as it is typed, without a button: after a pause, when the field is left or goes, and when the page goes.
 * `keep` gets one id for all of one writing, and null where the text is again what it was; `onKept` is called at its end.
 */
export function useKeptDraft(
  kept: string,
  keep: (id: string, text: string | null) => void,
  onKept: () => void,
): KeptDraft {
  const [writing, setWriting] = useState<Writing | null>(null);
  const unkept = useRef<Writing | null>(null);
  const isChanged = useRef(false);
  const flush = () => {
    const last = unkept.current;
    unkept.current = null;
    if (last) keep(last.id, last.text === last.before ? null : last.text);
  };
  const end = () => {
    flush();
    if (isChanged.current) onKept();
    isChanged.current = false;
  };
  const pause = useEffectEvent(flush);
  const leave = useEffectEvent(end);
  useEffect(() => {
    const timer = writing && setTimeout(() => pause(), PAUSE_MS);
    return () => clearTimeout(timer ?? undefined);
  }, [writing]);
  useEffect(() => {
    const hide = () => pause();
    addEventListener('pagehide', hide);
    return () => {
      removeEventListener('pagehide', hide);
      leave();
    };
  }, []);
  return {
    text: writing?.text ?? kept,
    type: (text) => {
      const next = { id: crypto.randomUUID(), before: kept, ...writing, text };
      unkept.current = next;
      isChanged.current = text !== next.before;
      setWriting(next);
    },
    finish: () => {
      end();
      setWriting(null);
    },
  };
}
