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

/** What the number of a layer counts: the word for one, and for more. */
const LAYER_UNITS: Readonly<Record<Layer, readonly [string, string]>> = {
  shared: ['fact, conflicts included', 'facts, conflicts included'],
  framing: ['contrast', 'contrasts'],
  noise: ['passage', 'passages'],
};

/** What can be brought out, how it is called and counted, and its key. */
const EMPHASES = [
  {
    id: 'only-here',
    label: 'Only here',
    rest: '',
    key: '4',
    units: ['sentence that no other article has', 'sentences that no other article has'],
  },
  {
    id: 'missing-here',
    label: 'Not found',
    rest: ' here',
    key: '5',
    units: ['passage that another article has', 'passages that other articles have'],
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
          title={`${LAYER_LABELS[layer]}: ${counts[layer]} ${unitOf(counts[layer], LAYER_UNITS[layer])}; on or off (${index + 1})`}
          onClick={() => toggleLayer(layer)}
        >
          <span className={styles.legend} data-layer={layer}>
            {LAYER_LABELS[layer]}
          </span>{' '}
          <span className={styles.count}>{counts[layer]}</span>
          <span className="visually-hidden"> {unitOf(counts[layer], LAYER_UNITS[layer])}</span>
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
    'only-here': onlyHere.reduce((sum, { sentences }) => sum + sentences, 0),
    'missing-here': missing.reduce((sum, { passages }) => sum + passages.length, 0),
  };
  return EMPHASES.map(({ id, label, rest, key, units }) => (
    <Button
      key={id}
      className={styles.layer}
      aria-pressed={emphasis === id}
      aria-keyshortcuts={key}
      title={`${counts[id]} ${unitOf(counts[id], units)} (${key})`}
      onClick={() => emphasise(id)}
    >
      <span className={styles.emphasis} data-emphasis-of={id}>
        {label}
        {rest !== '' && <span className={styles.rest}>{rest}</span>}
      </span>{' '}
      <span className={styles.count}>{counts[id]}</span>
      <span className="visually-hidden"> {unitOf(counts[id], units)}</span>
    </Button>
  ));
}

function unitOf(count: number, [one, many]: readonly [string, string]): string {
  return count === 1 ? one : many;
}

/** Shows a layer, or hides it. */
export function toggleLayer(layer: Layer): void {
  changePlace(({ layers }) => ({
    layers: LAYERS.filter((one) => (one === layer ? !layers.includes(one) : layers.includes(one))),
  }));
}
