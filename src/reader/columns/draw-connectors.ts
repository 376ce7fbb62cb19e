import type { MatchPair } from '../sync/match-pairs';
import type { Stage } from '../sync/stage';

/** From the top of a passage to the middle of its first line. Unit: px. */
const HALF_LINE_PX = 14;

/**
 * Sets the path of each connector, pair by pair in the order of the drawing's children: a curve from one passage to the
 * other where both are on screen, nothing where one is not.
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
  pairs.forEach((pair, index) => {
    const path = drawing.children[index];
    const a = stage.extentInWindow(pair.a);
    const b = stage.extentInWindow(pair.b);
    if (!path) return;
    const isSelected = pair.source === selected;
    const isOnScreen = (y: number) => y > -HALF_LINE_PX && y < height - header - HALF_LINE_PX;
    const isDrawn =
      a !== null &&
      b !== null &&
      (isSelected
        ? isOnScreen(a.top) || isOnScreen(b.top)
        : isOnScreen(a.top) && isOnScreen(b.top));
    if (!isDrawn) {
      path.removeAttribute('d');
      return;
    }
    const from = header + a.top + HALF_LINE_PX;
    const to = header + b.top + HALF_LINE_PX;
    const half = width / 2;
    path.setAttribute('d', `M0,${from}C${half},${from} ${half},${to} ${width},${to}`);
  });
}
