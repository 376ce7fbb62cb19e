import { PLEASE_CHECK, surenessOf } from '../../marks/say-sure';
import styles from './inspector.module.css';

export interface HowSureProps {
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly byReader: boolean;
  /** Of conflicts it was never measured how often they are rightly called. */
  readonly isConflict?: boolean;
  /** What so many of a hundred are; for most marks, right. */
  readonly claim?: string;
}

/** From here on a mark is called quite, or fairly, sure. Score. */
const QUITE_SURE = 0.85;
const FAIRLY_SURE = 0.65;

/** Why something was marked, and how often such marks are right. */
export function HowSure({
  confidence,
  reasons,
  byReader,
  isConflict = false,
  claim = 'such marks are right',
}: HowSureProps) {
  const sureness = surenessOf({ byReader }, isConflict);
  const percent = Math.round(confidence * 100);
  return (
    <dl className={styles.why}>
      {reasons.length > 0 && (
        <>
          <dt>Why</dt>
          <dd>{reasons.join('; ')}</dd>
        </>
      )}
      <dt>How sure</dt>
      <dd>
        {sureness === 'by-reader' && <span className={styles.byReader}>Set by you</span>}
        {sureness === 'to-check' && PLEASE_CHECK}
        {sureness === 'measured' && (
          <>
            <span className={styles.meter} aria-hidden="true">
              <span style={{ width: `${percent}%` }} />
            </span>
            {inWords(confidence)}: about {percent} of 100 {claim}
          </>
        )}
      </dd>
    </dl>
  );
}

function inWords(confidence: number): string {
  if (confidence >= QUITE_SURE) return 'Quite sure';
  if (confidence >= FAIRLY_SURE) return 'Fairly sure';
  return 'Unsure';
}
