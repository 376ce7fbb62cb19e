import {
  ArrowDown,
  ArrowUp,
  Columns2,
  GalleryHorizontal,
  Link2,
  Link2Off,
  PanelRightOpen,
  Redo2,
  RefreshCw,
  Undo2,
} from 'lucide-react';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button';
import { useGlance } from './inspector/use-glance';
import { useReading } from './reading-context';
import styles from './reading-tools.module.css';

export interface ReadingToolsProps {
  readonly isSingle: boolean;
  /** There is room for one article only. */
  readonly isNarrow: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFlip: () => void;
  readonly onTurn: (single: boolean) => void;
}

/** The steps of reading: from mark to mark, back and forth in what was set right, from article to article. */
export function ReadingTools({ isSingle, isNarrow, onStep, onFlip, onTurn }: ReadingToolsProps) {
  const { columns } = useReading();
  const { isScrollLocked, lockScroll, log, removal, undo, redo, selection } = useSession();
  const glance = useGlance();
  const several = columns.length > 1;
  return (
    <div className={styles.tools} role="toolbar" aria-label="Reading tools">
      <Button
        iconOnly
        aria-label="Previous mark"
        title="Previous mark (p)"
        onClick={() => onStep(-1)}
      >
        <ArrowUp size={17} aria-hidden="true" />
      </Button>
      <Button iconOnly aria-label="Next mark" title="Next mark (n)" onClick={() => onStep(1)}>
        <ArrowDown size={17} aria-hidden="true" />
      </Button>
      <Button
        iconOnly
        aria-label="Undo"
        title="Undo (Ctrl Z)"
        disabled={log.position === 0 && removal === null}
        onClick={undo}
      >
        <Undo2 size={17} aria-hidden="true" />
      </Button>
      <Button
        iconOnly
        aria-label="Redo"
        title="Redo (Ctrl Shift Z)"
        disabled={log.position === log.steps.length}
        onClick={redo}
      >
        <Redo2 size={17} aria-hidden="true" />
      </Button>
      {several && !isSingle && (
        <Button
          aria-pressed={isScrollLocked}
          aria-label="Scroll together"
          iconOnly
          title="Matching passages stay level (s)"
          onClick={() => lockScroll(!isScrollLocked)}
        >
          {isScrollLocked ? (
            <Link2 size={17} aria-hidden="true" />
          ) : (
            <Link2Off size={17} aria-hidden="true" />
          )}
        </Button>
      )}
      {several && isSingle && (
        <Button title="The other article, at the same passage (f)" onClick={onFlip}>
          <RefreshCw size={16} aria-hidden="true" /> <span className={styles.flip}>Flip</span>
        </Button>
      )}
      {several && !isNarrow && (
        <Button
          title={
            isSingle ? 'Show the articles side by side (Esc)' : 'Show one article and flip (f)'
          }
          onClick={() => onTurn(!isSingle)}
        >
          {isSingle ? (
            <Columns2 size={17} aria-hidden="true" />
          ) : (
            <GalleryHorizontal size={17} aria-hidden="true" />
          )}
          <span className={styles.words}>{isSingle ? 'Side by side' : 'One at a time'}</span>
        </Button>
      )}
      {several && !glance.isOpen && selection === null && (
        <Button
          title="Where they disagree, what they share, what they tell differently"
          onClick={() => glance.open(true)}
        >
          <PanelRightOpen size={17} aria-hidden="true" />
          <span className={styles.words}>At a glance</span>
        </Button>
      )}
    </div>
  );
}
