import type { ReactNode } from 'react';
import { nounFor, sayCount } from '../marks/say-count';
import { countConflicts, countLayers } from '../marks/find-marks';
import { countOnlyHere } from '../marks/only-here';
import { toggleLayer } from '../session/noise-state';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button';
import { KeyMenu } from './key-menu';
import styles from './layer-bar.module.css';
import { NoiseMenu } from './noise-menu';
import { useReading } from './reading-context';

/** What can be brought out, how it is called and counted, and its key. */
const EMPHASES = [
  {
    id: 'only-here',
    label: 'Only here',
    rest: '',
    key: '4',
    noun: 'sentence',
    note: ' of one article only',
    isClear: false,
  },
  {
    id: 'missing-here',
    label: 'Not found',
    rest: ' here',
    key: '5',
    noun: 'passage',
    note: ' of other articles',
    isClear: true,
  },
] as const;

/** What is marked and how it is shown: the legend is the switch. */
export function LayerBar() {
  const { marks, layers, columns } = useReading();
  const counts = countLayers(marks);
  const conflicts = countConflicts(marks);
  return (
    <div className={styles.bar} role="toolbar" aria-label="What is marked">
      <LayerButton
        isOn={layers.has('shared')}
        shortcut="1"
        title="Facts that articles share + those that they contradict each other over; on or off"
        onToggle={() => toggleLayer('shared')}
        count={
          <>
            <Count count={counts.shared - conflicts} noun="fact" />
            {conflicts > 0 && (
              <>
                {' + '}
                <span className={styles.legend} data-layer="conflict">
                  {conflicts}
                </span>
                <span className={styles.wide}> in conflict</span>
              </>
            )}
          </>
        }
      >
        <span className={styles.legend} data-layer="shared">
          Shared
        </span>
      </LayerButton>
      <LayerButton
        isOn={layers.has('framing')}
        shortcut="2"
        title="Contrasts in how it is told; on or off"
        onToggle={() => toggleLayer('framing')}
        count={<Count count={counts.framing} noun="contrast" isClear />}
      >
        <span className={styles.legend} data-layer="framing">
          Framing
        </span>
      </LayerButton>
      <NoiseMenu count={counts.noise} />
      {columns.length > 1 && <EmphasisButtons />}
      <KeyMenu />
    </div>
  );
}

/** What stands in one article only, and what was not found in one: brought out by a button each. */
function EmphasisButtons() {
  const { onlyHere, missing } = useReading();
  const { emphasis, emphasise } = useSession();
  const counts = {
    'only-here': countOnlyHere(onlyHere),
    'missing-here': missing.reduce((sum, { passages }) => sum + passages.length, 0),
  };
  return EMPHASES.map(({ id, label, rest, key, noun, note, isClear }) => (
    <LayerButton
      key={id}
      isOn={emphasis === id}
      shortcut={key}
      title={`${sayCount(counts[id], noun)}${note}`}
      onToggle={() => emphasise(id)}
      count={<Count count={counts[id]} noun={noun} isClear={isClear} />}
    >
      <span className={styles.emphasis} data-emphasis-of={id}>
        {label}
        {rest !== '' && <span className={styles.rest}>{rest}</span>}
      </span>
    </LayerButton>
  ));
}

interface LayerButtonProps {
  readonly isOn: boolean;
  /** The key that does the same. */
  readonly shortcut: string;
  readonly title: string;
  readonly onToggle: () => void;
  /** How much there is of it. */
  readonly count: ReactNode;
  /** Its name, as it is drawn in the text. */
  readonly children: ReactNode;
}

/** A switch of what is marked: its name, how much there is of it, and its key. */
function LayerButton({ isOn, shortcut, title, onToggle, count, children }: LayerButtonProps) {
  return (
    <Button
      className={styles.layer}
      aria-pressed={isOn}
      aria-keyshortcuts={shortcut}
      title={`${title} (${shortcut})`}
      onClick={onToggle}
    >
      {children} <span className={styles.count}>{count}</span>
    </Button>
  );
}

interface CountProps {
  readonly count: number;
  readonly noun: string;
  /** No other view counts anything else under the name: the noun goes first where there is little room. */
  readonly isClear?: boolean;
}

/** The number, and where there is room what it counts; a screen reader says it always. */
function Count({ count, noun, isClear = false }: CountProps) {
  return (
    <>
      {count}
      <span className={isClear ? styles.unit : styles.wide}> {nounFor(count, noun)}</span>
    </>
  );
}
