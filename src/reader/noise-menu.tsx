import { ChevronDown } from 'lucide-react';
import { NOISE_DISPLAYS, type NoiseDisplay } from '../model/layer';
import { useSession } from '../session/use-session';
import { Choice } from '../ui/choice';
import { Popover } from '../ui/popover';
import styles from './layer-bar.module.css';

const LABELS: Readonly<Record<NoiseDisplay, string>> = {
  dimmed: 'Dimmed',
  folded: 'Folded',
  hidden: 'Hidden',
  full: 'In full',
};

/** Each kind of line under the words, how it looks and what it says. */
const LINES = [
  { kind: 'shared', look: 'solid', text: 'a fact that others state too' },
  { kind: 'related', look: 'thin, dashed', text: 'a weak match, or related' },
  { kind: 'conflict', look: 'double', text: 'in conflict' },
  { kind: 'framing', look: 'dotted', text: 'told differently' },
] as const;

/** How to show what is not the story, of which nothing is ever lost; and the legend of the lines. */
export function NoiseMenu() {
  const noise = useSession(({ preferences }) => preferences.noise);
  const prefer = useSession((session) => session.prefer);
  return (
    <Popover
      trigger={
        <>
          <span className={styles.words}>
            <span className={styles.state}>Noise: </span>
            {LABELS[noise].toLowerCase()}
          </span>{' '}
          <ChevronDown size={14} aria-hidden="true" />
        </>
      }
      panelLabel="How to show noise, and what the lines mean"
      title="How to show noise, and what the lines mean"
    >
      <Choice
        label="What is not the story is …"
        value={noise}
        options={NOISE_DISPLAYS.map((value) => ({ value, label: LABELS[value] }))}
        onChange={(value) => prefer({ noise: value })}
      />
      <h2 className={styles.heading}>What the lines mean</h2>
      <ul>
        {LINES.map(({ kind, look, text }) => (
          <li key={kind} className={styles.line}>
            <span className={styles.legend} data-layer={kind}>
              {look}
            </span>{' '}
            {text}
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>What the numbers count</h2>
      <p className={styles.line}>
        Shared facts, contrasts in framing, passages of noise, sentences that stand only here,
        passages not found here.
      </p>
    </Popover>
  );
}
