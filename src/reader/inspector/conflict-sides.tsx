import { contestedSides, sayContested } from '../../marks/contested-sides';
import type { Fact } from '../../model/comparison';
import { useReading } from '../reading-context';
import styles from './inspector.module.css';

/** Who says what, in one line, before all else that is said of a conflict; nothing where no conflict names its words. */
export function ConflictSides({ fact }: { readonly fact: Fact }) {
  const { comparison } = useReading();
  const said = fact.status === 'conflict' ? sayContested(contestedSides(comparison, fact)) : '';
  return said !== '' && <p className={styles.sides}>{said}</p>;
}
