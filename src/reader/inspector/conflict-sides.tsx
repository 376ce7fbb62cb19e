import { contestedSides, sayContested } from '../../marks/contested-sides';
import type { Fact } from '../../model/comparison';
import { useReading } from '../reading-context';
import styles from './inspector.module.css';

/** Stands where no match says over which words its sides contradict each other. */
const NO_WORDS = 'It was not worked out over which words: read both sides, they may well agree.';

/** Who says what, each side in one piece, before all else that is said of a conflict; else that it is not known. */
export function ConflictSides({ fact }: { readonly fact: Fact }) {
  const { comparison } = useReading();
  if (fact.status !== 'conflict') return null;
  const { sides, unclear } = contestedSides(comparison, fact);
  const said = [
    ...sides.map((side) => sayContested({ sides: [side], unclear: [] })),
    sayContested({ sides: [], unclear }),
  ].filter(Boolean);
  if (said.length === 0) return <p className={styles.hint}>{NO_WORDS}</p>;
  return (
    <p className={styles.sides}>
      {said.map((side, index) => (
        <span key={side}>
          {side}
          {index < said.length - 1 && ' · '}
        </span>
      ))}
    </p>
  );
}
