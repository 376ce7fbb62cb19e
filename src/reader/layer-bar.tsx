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

const SENTENCE = ['sentence', 'sentences'] as const;

/** What is marked and how it is shown: the legend is the switch. */
export function LayerBar() {
  const { marks, layers, onlyHere, columns } = useReading();
  const counts = countLayers(marks);
  const { emphasis, emphasise } = useSession();
  const sentences = onlyHere.reduce((sum, passage) => sum + passage.sentences, 0);
  const several = columns.length > 1;
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
      {several && (
        <Button
          className={styles.layer}
          aria-pressed={emphasis === 'only-here'}
          title={`${sentences} ${unitOf(sentences, SENTENCE)} that no other article has (4)`}
          aria-keyshortcuts="4"
          onClick={() => emphasise(emphasis === 'all' ? 'only-here' : 'all')}
        >
          <span className={styles.onlyHere}>Only here</span>{' '}
          <span className={styles.count}>{sentences}</span>
          <span className="visually-hidden"> {unitOf(sentences, SENTENCE)}</span>
        </Button>
      )}
      <NoiseMenu />
    </div>
  );
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
