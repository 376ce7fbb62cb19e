import { Popover } from '../ui/popover';
import { KeyLines } from './key-lines';
import styles from './layer-bar.module.css';

/** The key to the lines, bars and chips, and what the numbers beside it count. */
export function KeyMenu() {
  return (
    <Popover
      trigger="Key"
      panelLabel="Key to the marks"
      title="What the lines, bars and chips mean, and what the numbers count"
    >
      <h2 className={styles.heading}>What the lines mean</h2>
      <KeyLines />
      <p className={styles.meaning}>
        A short line where something begins says less: what is related, a contrast of more than a
        few words, what stands around the words in conflict. Point at it or choose it to see all of
        it.
      </p>
      <h2 className={styles.heading}>What the numbers count</h2>
      <ul>
        <li className={styles.line}>Shared: facts that articles agree on + those in conflict</li>
        <li className={styles.line}>Framing: contrasts. Noise: passages</li>
        <li className={styles.line}>Only here: sentences, be they facts or not</li>
        <li className={styles.line}>Not found here: passages of other articles</li>
      </ul>
    </Popover>
  );
}
