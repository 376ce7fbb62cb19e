import {
  ArrowDown,
  ArrowUp,
  Columns2,
  Link2,
  Link2Off,
  Redo2,
  RefreshCw,
  Square,
  Undo2,
} from 'lucide-react';
import { countLayers } from '../marks/find-marks';
import { LAYERS, type Layer } from '../model/layer';
import { changePlace } from '../session/use-place';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button';
import styles from './layer-bar.module.css';
import { NoiseMenu } from './noise-menu';
import { useReading } from './reading-context';

const LAYER_LABELS: Readonly<Record<Layer, string>> = {
  shared: 'Shared',
  framing: 'Framing',
  noise: 'Noise',
};

export interface LayerBarProps {
  readonly isSingle: boolean;
  /** There is room for one article only. */
  readonly isNarrow: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFlip: () => void;
  readonly onTurn: (single: boolean) => void;
}

/** What is marked and how it is shown: the legend is the switch. */
export function LayerBar({ isSingle, isNarrow, onStep, onFlip, onTurn }: LayerBarProps) {
  const { marks, layers, onlyHere, columns } = useReading();
  const counts = countLayers(marks);
  const { emphasis, emphasise, isScrollLocked, lockScroll, log, undo, redo } = useSession();
  const sentences = onlyHere.reduce((sum, passage) => sum + passage.sentences, 0);
  const several = columns.length > 1;
  return (
    <div className={styles.bar} role="toolbar" aria-label="What is marked">
      <div className={styles.group}>
        {LAYERS.map((layer, index) => (
          <Button
            key={layer}
            className={styles.layer}
            aria-pressed={layers.has(layer)}
            aria-keyshortcuts={String(index + 1)}
            title={`${LAYER_LABELS[layer]} on or off (${index + 1})`}
            onClick={() => toggleLayer(layer)}
          >
            <span className={styles.legend} data-layer={layer}>
              {LAYER_LABELS[layer]}
            </span>{' '}
            <span className={styles.count}>{counts[layer]}</span>
          </Button>
        ))}
        {several && (
          <Button
            className={styles.layer}
            aria-pressed={emphasis === 'only-here'}
            title="Passages that no other article has (4)"
            aria-keyshortcuts="4"
            onClick={() => emphasise(emphasis === 'all' ? 'only-here' : 'all')}
          >
            <span className={styles.onlyHere}>Only here</span>{' '}
            <span className={styles.count}>{sentences}</span>
          </Button>
        )}
        <NoiseMenu />
      </div>
      <div className={styles.group}>
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
          disabled={log.position === 0}
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
            <RefreshCw size={16} aria-hidden="true" /> Flip
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
              <Square size={16} aria-hidden="true" />
            )}
            {isSingle ? 'Side by side' : 'One at a time'}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Shows a layer, or hides it. */
export function toggleLayer(layer: Layer): void {
  changePlace(({ layers }) => ({
    layers: LAYERS.filter((one) => (one === layer ? !layers.includes(one) : layers.includes(one))),
  }));
}
