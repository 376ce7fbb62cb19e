import { countLayers } from '../marks/find-marks';
import { countOnlyHere } from '../marks/only-here';
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

/** What the number of a layer counts, and what is to be known of it. */
const LAYER_UNITS: Readonly<Record<Layer, Unit>> = {
  shared: { noun: 'fact', note: ', conflicts included' },
  framing: { noun: 'contrast', note: '' },
  noise: { noun: 'passage', note: '' },
};

interface Unit {
  readonly noun: string;
  readonly note: string;
}

/** What can be brought out, how it is called and counted, and its key. */
const EMPHASES = [
  {
    id: 'only-here',
    label: 'Only here',
    rest: '',
    key: '4',
    unit: { noun: 'sentence', note: ' of one article only' },
  },
  {
    id: 'missing-here',
    label: 'Not found',
    rest: ' here',
    key: '5',
    unit: { noun: 'passage', note: ' of other articles' },
  },
] as const;

/** What is marked and how it is shown: the legend is the switch. */
export function LayerBar() {
  const { marks, layers, columns } = useReading();
  const counts = countLayers(marks);
  return (
    <div className={styles.bar} role="toolbar" aria-label="What is marked">
      {LAYERS.map((layer, index) => (
        <Button
          key={layer}
          className={styles.layer}
          aria-pressed={layers.has(layer)}
          aria-keyshortcuts={String(index + 1)}
          title={`${LAYER_LABELS[layer]}: ${sayCount(counts[layer], LAYER_UNITS[layer])}; on or off (${index + 1})`}
          onClick={() => toggleLayer(layer)}
        >
          <span className={styles.legend} data-layer={layer}>
            {LAYER_LABELS[layer]}
          </span>{' '}
          <Count count={counts[layer]} unit={LAYER_UNITS[layer]} />
        </Button>
      ))}
      <NoiseMenu />
      {columns.length > 1 && <EmphasisButtons />}
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
  return EMPHASES.map(({ id, label, rest, key, unit }) => (
    <Button
      key={id}
      className={styles.layer}
      aria-pressed={emphasis === id}
      aria-keyshortcuts={key}
      title={`${sayCount(counts[id], unit)} (${key})`}
      onClick={() => emphasise(id)}
    >
      <span className={styles.emphasis} data-emphasis-of={id}>
        {label}
        {rest !== '' && <span className={styles.rest}>{rest}</span>}
      </span>{' '}
      <Count count={counts[id]} unit={unit} />
    </Button>
  ));
}

/** The number, and where there is room what it counts; a screen reader says it always. */
function Count({ count, unit }: { readonly count: number; readonly unit: Unit }) {
  return (
    <span className={styles.count}>
      {count}
      <span className={styles.unit} aria-hidden="true">
        {' '}
        {nounOf(count, unit)}
      </span>
      <span className="visually-hidden">
        {' '}
        {nounOf(count, unit)}
        {unit.note}
      </span>
    </span>
  );
}

function sayCount(count: number, unit: Unit): string {
  return `${count} ${nounOf(count, unit)}${unit.note}`;
}

function nounOf(count: number, { noun }: Unit): string {
  return count === 1 ? noun : `${noun}s`;
}

/** Shows a layer, or hides it. */
export function toggleLayer(layer: Layer): void {
  changePlace(({ layers }) => ({
    layers: LAYERS.filter((one) => (one === layer ? !layers.includes(one) : layers.includes(one))),
  }));
}
