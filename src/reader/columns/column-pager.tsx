import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import styles from './column-pager.module.css';

export interface ColumnPagerProps {
  /** What scrolls sideways and holds the columns. */
  readonly strip: RefObject<HTMLElement | null>;
  /** How many columns stand side by side; 0 where one is shown at a time. */
  readonly count: number;
  readonly children: ReactNode;
}

/** Share of a column that must be in sight for it to count as shown: a sliver at the edge only hints at more. */
const SHOWN_SHARE = 0.9;

/** At the edges of columns that do not all fit: how many more there are, and a button to them. */
export function ColumnPager({ strip, count, children }: ColumnPagerProps) {
  const [hidden, setHidden] = useState({ before: 0, after: 0 });
  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const look = () => setHidden((known) => sameOr(known, countHidden(element)));
    const observer = new ResizeObserver(look);
    for (const each of [element, ...element.children]) observer.observe(each);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [strip, count]);
  const turn = (by: 1 | -1) => {
    const column = strip.current?.querySelector('[data-column]')?.clientWidth ?? 0;
    strip.current?.scrollBy({ left: by * column });
  };
  const isTooWide = count > 0 && hidden.before + hidden.after > 0;
  return (
    <div className={styles.frame}>
      {isTooWide && <Edge side="left" hidden={hidden.before} onTurn={() => turn(-1)} />}
      <div className={styles.window}>{children}</div>
      {isTooWide && <Edge side="right" hidden={hidden.after} onTurn={() => turn(1)} />}
    </div>
  );
}

interface EdgeProps {
  readonly side: 'left' | 'right';
  readonly hidden: number;
  readonly onTurn: () => void;
}

/** A narrow rail beside the columns, so that nothing covers their text; empty where there is no more on its side. */
function Edge({ side, hidden, onTurn }: EdgeProps) {
  return (
    <div className={styles.edge} data-side={side}>
      {hidden > 0 && (
        <Button
          className={styles.more}
          aria-label={`Columns to the ${side}: ${hidden} more`}
          onClick={onTurn}
        >
          {side === 'left' ? (
            <ChevronLeft size={16} aria-hidden="true" />
          ) : (
            <ChevronRight size={16} aria-hidden="true" />
          )}
          <span>{hidden} more</span>
        </Button>
      )}
    </div>
  );
}

interface HiddenCounts {
  readonly before: number;
  readonly after: number;
}

function countHidden(strip: HTMLElement): HiddenCounts {
  const window = strip.getBoundingClientRect();
  const boxes = [...strip.querySelectorAll('[data-column]')].map((column) =>
    column.getBoundingClientRect(),
  );
  const isCut = ({ left, right, width }: DOMRect) =>
    Math.min(right, window.right) - Math.max(left, window.left) < SHOWN_SHARE * width;
  return {
    before: boxes.filter((box) => isCut(box) && box.left < window.left).length,
    after: boxes.filter((box) => isCut(box) && box.left >= window.left).length,
  };
}

/** The counts known already where they are the same, so that nothing is drawn anew. */
function sameOr(known: HiddenCounts, fresh: HiddenCounts): HiddenCounts {
  return known.before === fresh.before && known.after === fresh.after ? known : fresh;
}
