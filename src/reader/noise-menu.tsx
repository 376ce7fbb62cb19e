import { ChevronDown } from 'lucide-react';
import { nounFor } from '../marks/say-count';
import { NOISE_DISPLAYS, type NoiseDisplay } from '../model/layer';
import { showNoise, useShown } from '../session/noise-state';
import { Choice } from '../ui/choice';
import { Popover } from '../ui/popover';
import styles from './layer-bar.module.css';

const LABELS: Readonly<Record<NoiseDisplay, string>> = {
  dimmed: 'Dimmed',
  folded: 'Folded',
  hidden: 'Hidden',
  full: 'Off',
};

/** What becomes of the passages, said below the choice. */
const MEANINGS: Readonly<Record<NoiseDisplay, string>> = {
  dimmed: 'Small and grey, behind a hatched edge.',
  folded: 'Lines of it open by a click; within a paragraph it is grey.',
  hidden: 'Out of sight; […] stands for it within a paragraph.',
  full: 'All text alike, as on the page that it comes from.',
};

/** How many passages are not the story and what is shown of them, in one button: its menu is the switch. Nothing is ever lost. */
export function NoiseMenu({ count }: { readonly count: number }) {
  const { noise } = useShown();
  return (
    <Popover
      className={styles.layer}
      data-off={noise === 'full' || undefined}
      aria-keyshortcuts="3"
      trigger={
        <>
          <span className={styles.legend} data-layer="noise">
            Noise
          </span>{' '}
          <span className={styles.count}>
            {count}
            <span className={styles.unit}> {nounFor(count, 'passage')}</span>
            <span className={styles.joint}>:</span>{' '}
            <span className={styles.state}>{LABELS[noise].toLowerCase()}</span>
            <ChevronDown size={14} aria-hidden="true" />
          </span>
        </>
      }
      panelLabel="How to show noise"
      title="What is not the story: how to show it; off or on again (3)"
    >
      <Choice
        label="What is not the story is …"
        value={noise}
        options={NOISE_DISPLAYS.map((value) => ({ value, label: LABELS[value] }))}
        onChange={showNoise}
      />
      <p className={styles.meaning}>{MEANINGS[noise]}</p>
    </Popover>
  );
}
