import { type TouchEvent, useRef } from 'react';

/** How far a finger must move sideways to flip. Unit: px; less is a slip of the thumb. */
const SWIPE_PX = 56;

/** How many times farther sideways than up or down, so that scrolling does not flip. */
const SIDEWAYS = 2;

/** Handlers that flip to the next article on a swipe to the left, to the one before on a swipe to the right. */
export function useSwipe(flip: ((by: 1 | -1) => void) | undefined) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  if (!flip) return {};
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      from.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!touch || from.current === null || !getSelection()?.isCollapsed) return;
      const x = touch.clientX - from.current.x;
      const y = touch.clientY - from.current.y;
      if (Math.abs(x) > SWIPE_PX && Math.abs(x) > SIDEWAYS * Math.abs(y)) flip(x < 0 ? 1 : -1);
    },
  };
}
