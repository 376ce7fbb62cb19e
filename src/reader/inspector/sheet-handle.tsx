import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import styles from './sheet-handle.module.css';

/** Lower than this, the reader drags the sheet away. Unit: px; about its head. */
const CLOSING_PX = 96;
/** How far a finger may move and still tap. Unit: px. */
const TAP_PX = 6;
/** How much an arrow key moves the edge. Unit: px; about three lines. */
const STEP_PX = 80;
/** As high as a sheet gets by its button. Unit: px; the style keeps room for the bars. */
const FULL_PX = 2000;

/** The edge of the sheet on a phone: dragged it changes the height, far down it closes; a tap or Enter turns between high and low. */
export function SheetHandle({ onClose }: { readonly onClose: () => void }) {
  const [isHigh, setHigh] = useState(false);
  const drag = useRef<{ readonly y: number; readonly heightPx: number } | null>(null);
  const hasMoved = useRef(false);
  const resize = (handle: HTMLElement, heightPx: number | null) => {
    const { style } = sheetOf(handle);
    if (heightPx === null) style.removeProperty('--sheet');
    else style.setProperty('--sheet', `${Math.max(0, heightPx)}px`);
  };
  const start = (event: PointerEvent<HTMLElement>) => {
    const { currentTarget: handle, clientY: y } = event;
    handle.setPointerCapture(event.pointerId);
    drag.current = { y, heightPx: sheetOf(handle).offsetHeight };
    hasMoved.current = false;
  };
  const move = ({ currentTarget, clientY }: PointerEvent<HTMLElement>) => {
    if (drag.current === null) return;
    const byPx = drag.current.y - clientY;
    if (Math.abs(byPx) > TAP_PX) hasMoved.current = true;
    if (hasMoved.current) resize(currentTarget, drag.current.heightPx + byPx);
  };
  const end = ({ currentTarget, clientY }: PointerEvent<HTMLElement>) => {
    const from = drag.current;
    drag.current = null;
    if (from === null || !hasMoved.current) return;
    const heightPx = from.heightPx + from.y - clientY;
    setHigh(heightPx > innerHeight / 2);
    if (heightPx >= CLOSING_PX) return;
    resize(currentTarget, null);
    onClose();
  };
  const turn = (handle: HTMLElement, high: boolean) => {
    setHigh(high);
    resize(handle, high ? FULL_PX : null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowUp: STEP_PX, ArrowDown: -STEP_PX }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const heightPx = sheetOf(event.currentTarget).offsetHeight + by;
    resize(event.currentTarget, Math.max(CLOSING_PX, heightPx));
    setHigh(heightPx > innerHeight / 2);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={isHigh ? 'Make the panel lower' : 'Make the panel higher'}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
      onClick={({ currentTarget }) => {
        if (!hasMoved.current) turn(currentTarget, !isHigh);
        hasMoved.current = false;
      }}
    />
  );
}

function sheetOf(handle: HTMLElement): HTMLElement {
  return handle.closest('aside') ?? handle;
}
