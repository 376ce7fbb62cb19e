import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus in an element when what had it is gone with a change: it goes to the element itself, not to the page's
 * beginning. Its handlers belong on the element.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>, change: unknown) {
  const isWithin = useRef(false);
  useEffect(() => {
    if (isWithin.current && document.activeElement === document.body) element.current?.focus();
  }, [element, change]);
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: ({ target }: FocusEvent) => {
      // What is taken off the page loses the focus too, but nobody has left.
      if (target.isConnected) isWithin.current = false;
    },
  };
}
