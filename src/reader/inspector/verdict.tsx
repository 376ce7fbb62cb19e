import { Check, Equal, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Correction } from '../../model/correction';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import styles from './inspector.module.css';

export interface VerdictProps {
  /** What to keep when the reader says right, or wrong. */
  readonly correction: (verdict: 'right' | 'wrong') => Correction;
  readonly isConfirmed: boolean;
  /** Of a conflict: what to keep when the reader says that both sides say the same. */
  readonly agreed?: Correction | undefined;
}

/** Right, or wrong: a wrong one is taken off the page and can be had back by undo. A conflict can also be none. */
export function Verdict({ correction, isConfirmed, agreed }: VerdictProps) {
  const correct = useSession((session) => session.correct);
  const takeOff = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // Before the button goes, or turns into that of another thing, which a second Enter would take off too.
    currentTarget.closest<HTMLElement>('section[tabindex]')?.focus();
    correct(correction('wrong'));
  };
  return (
    <div className={styles.verdict}>
      <Button look="plain" aria-pressed={isConfirmed} onClick={() => correct(correction('right'))}>
        <Check size={16} aria-hidden="true" /> Right
      </Button>
      {agreed && (
        <Button
          look="plain"
          title="No conflict: what they state is shared"
          onClick={() => correct(agreed)}
        >
          <Equal size={16} aria-hidden="true" /> They agree
        </Button>
      )}
      <Button
        look="plain"
        title={agreed ? 'They do not speak of the same matter' : undefined}
        onClick={takeOff}
      >
        <X size={16} aria-hidden="true" /> {agreed ? 'Wrong match' : 'Wrong'}
      </Button>
    </div>
  );
}
