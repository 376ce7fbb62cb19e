import type { MatchPair } from '../sync/match-pairs';
import type { Stage } from '../sync/stage';

/** From the top of a passage to the middle of its first line. Unit: px. */
const HALF_LINE_PX = 14;

/** How far outside of the window a line ends that leads farther. Unit: px. */
const OUTSIDE_PX = 40;

/**
 * Sets the path of each connector, pair by pair in the order of the drawing's children: a curve from one passage to the
 * other where both are on screen, nothing where one is not; of the selected source also where only one of them is.
 * *Cost:* called in every frame of scrolling; no layout is read but the column's height.
 */
export function drawConnectors(
  drawing: SVGSVGElement,
  stage: Stage,
  pairs: readonly MatchPair[],
  selected: string | null,
): void {
  const width = drawing.clientWidth;
  const height = drawing.clientHeight;
  const header = Math.max(
    0,
    height - (stage.look(pairs[0]?.a.article ?? '')?.geometry.viewportPx ?? height),
  );
  const bottom = height - header;
  // Nothing is drawn over the heads, which stay while the texts scroll.
  drawing.style.clipPath = `inset(${header}px 0 0 0)`;
  pairs.forEach((pair, index) => {
    const path = drawing.children[index];
    const a = stage.extentInWindow(pair.a);
    const b = stage.extentInWindow(pair.b);
    if (!path) return;
    const isSelected = pair.source === selected;
    const isOnScreen = ({ top }: Extent) => top > -HALF_LINE_PX && top < bottom - HALF_LINE_PX;
    const isDrawn =
      a !== null &&
      b !== null &&
      (isSelected ? isOnScreen(a) || isOnScreen(b) : isOnScreen(a) && isOnScreen(b));
    if (!isDrawn) {
      path.removeAttribute('d');
      return;
    }
    path.setAttribute('d', drawLine(within(a, header, bottom), within(b, header, bottom), width));
  });
}

interface Extent {
  readonly top: number;
}

/** The first line of a passage in the drawing; what is far out of the window comes to just outside of it, so that lines leave it in a calm curve. */
function within({ top }: Extent, header: number, lowest: number): number {
  return header + Math.min(Math.max(top + HALF_LINE_PX, -OUTSIDE_PX), lowest + OUTSIDE_PX);
}

function drawLine(from: number, to: number, width: number): string {
  const half = width / 2;
  return `M0,${from}C${half},${from} ${half},${to} ${width},${to}`;
}
