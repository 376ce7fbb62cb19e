import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { articleLetter } from '../../marks/name-article';
import { Button } from '../../ui/button';
import styles from './column-pager.module.css';

export interface ColumnPagerProps {
  /** What scrolls sideways and holds the columns. */
  readonly strip: RefObject<HTMLElement | null>;
  /** The ids of the columns in their order; empty where one is shown at a time. */
  readonly order: string;
  readonly children: ReactNode;
}

/** Share of a column that must be in sight for it to count as shown: a sliver at the edge only hints at more. */
const SHOWN_SHARE = 0.9;

/** At the edges of columns that do not all fit: how many more there are, and a button to them. */
export function ColumnPager({ strip, order, children }: ColumnPagerProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<HiddenColumns>(NONE);
  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const look = () => {
      // Without the rails there may be room for all: then these go.
      const fits = element.scrollWidth <= (frame.current?.clientWidth ?? 0);
      setHidden((known) => sameOr(known, fits ? NONE : findHidden(element)));
    };
    const observer = new ResizeObserver(look);
    for (const each of [element, ...element.children]) observer.observe(each);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [strip, order]);
  const turn = (by: 1 | -1) => {
    const column = strip.current?.querySelector('[data-column]')?.clientWidth ?? 0;
    strip.current?.scrollBy({ left: by * column });
  };
  const isTooWide = order !== '' && hidden.before + hidden.after !== '';
  return (
    <div ref={frame} className={styles.frame}>
      {isTooWide && <Edge side="left" hidden={hidden.before} onTurn={() => turn(-1)} />}
      <div className={styles.window}>{children}</div>
      {isTooWide && <Edge side="right" hidden={hidden.after} onTurn={() => turn(1)} />}
    </div>
  );
}

interface EdgeProps {
  readonly side: 'left' | 'right';
  /** The letters of the columns out of sight on this side. */
  readonly hidden: string;
  readonly onTurn: () => void;
}

/** A narrow rail beside the columns, so that nothing covers their text; empty where there is no more on its side. */
function Edge({ side, hidden, onTurn }: EdgeProps) {
  return (
    <div className={styles.edge} data-side={side}>
      {hidden !== '' && (
        <Button
          className={styles.more}
          aria-label={`Columns to the ${side}: ${hidden.split(', ').length} more, ${hidden}`}
          onClick={onTurn}
        >
          {side === 'left' ? (
            <ChevronLeft size={16} aria-hidden="true" />
          ) : (
            <ChevronRight size={16} aria-hidden="true" />
          )}
          <span>
            {hidden.split(', ').length} more: {hidden}
          </span>
        </Button>
      )}
    </div>
  );
}

/** Letters of the columns that are out of sight: "C, D". */
interface HiddenColumns {
  readonly before: string;
  readonly after: string;
}

const NONE: HiddenColumns = { before: '', after: '' };

function findHidden(strip: HTMLElement): HiddenColumns {
  const window = strip.getBoundingClientRect();
  const hidden = { before: '', after: '' };
  for (const column of strip.querySelectorAll<HTMLElement>('[data-column]')) {
    const { left, right, width } = column.getBoundingClientRect();
    const inSight = Math.min(right, window.right) - Math.max(left, window.left);
    if (inSight >= SHOWN_SHARE * width) continue;
    const side = left < window.left ? 'before' : 'after';
    const letter = articleLetter(column.dataset.column ?? '');
    hidden[side] += hidden[side] === '' ? letter : `, ${letter}`;
  }
  return hidden;
}

/** The counts known already where they are the same, so that nothing is drawn anew. */
function sameOr(known: HiddenColumns, fresh: HiddenColumns): HiddenColumns {
  return known.before === fresh.before && known.after === fresh.after ? known : fresh;
}
