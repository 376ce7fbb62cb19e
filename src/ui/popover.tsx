import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from './button';
import styles from './popover.module.css';

/** Distance between a panel and its button, and between a panel and the window's edge. Unit: px. */
const GAP_PX = 6;

/** Shuts the panel that an element stands in and gives the focus back to its button. */
export function closePopover(within: Element): void {
  within.closest<HTMLElement>('[popover]')?.hidePopover();
}

/** What is meant to be pressed also while a panel is open. */
const CONTROLS = 'button, input, select, textarea, label, summary';

/** How long a click may come after the finger went down. Unit: ms; a longer press is no click that only closes. */
const PRESS_MS = 1000;

/** Keeps the click that closes a panel from what lies beneath it. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('click', swallow, true);
  };
  const timer = setTimeout(stop, PRESS_MS);
  document.addEventListener('click', swallow, true);
}

export interface PopoverProps extends Omit<ButtonProps, 'children'> {
  /** What stands on the button. */
  readonly trigger: ReactNode;
  /** Names the panel for screen readers. */
  readonly panelLabel: string;
  /** Drawn only while the panel is open. */
  readonly children: ReactNode;
}

/** A button with a panel on the platform's popover: Escape or a click elsewhere closes it. */
export function Popover({ trigger, panelLabel, children, ...button }: PopoverProps) {
  const panelId = useId();
  const panel = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const shield = ({ target }: Event) => {
      if (target instanceof Element && target.closest(`[popover], ${CONTROLS}`) === null)
        swallowClick();
    };
    document.addEventListener('pointerdown', shield, true);
    return () => document.removeEventListener('pointerdown', shield, true);
  }, [isOpen]);
  const place = useEffectEvent(() => {
    const box = opener.current?.getBoundingClientRect();
    const element = panel.current;
    if (!box || !element) return;
    const rightmost = document.documentElement.clientWidth - element.offsetWidth - GAP_PX;
    element.style.left = `${Math.max(GAP_PX, Math.min(box.left, rightmost))}px`;
    const lowest = document.documentElement.clientHeight - element.offsetHeight - GAP_PX;
    element.style.top = `${Math.max(GAP_PX, Math.min(box.bottom + GAP_PX, lowest))}px`;
  });
  useEffect(() => {
    if (!isOpen || !panel.current) return undefined;
    // What it holds may come later, and be larger than what it held at first.
    const observer = new ResizeObserver(place);
    observer.observe(panel.current);
    return () => observer.disconnect();
  }, [isOpen]);
  return (
    <>
      <Button
        {...button}
        ref={opener}
        aria-expanded={isOpen}
        aria-controls={panelId}
        popoverTarget={panelId}
      >
        {trigger}
      </Button>
      <dialog
        ref={panel}
        id={panelId}
        popover="auto"
        aria-label={panelLabel}
        className={styles.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && children}
      </dialog>
    </>
  );
}
