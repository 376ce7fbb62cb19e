import { PLEASE_CHECK, surenessOf, type Unmeasured } from '../../marks/say-sure';
import styles from './inspector.module.css';

export interface HowSureProps {
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly byReader: boolean;
  /** Why there are no odds, where there are none. */
  readonly unmeasured?: Unmeasured | null;
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
  unmeasured = null,
  claim = 'such marks are right',
}: HowSureProps) {
  const sureness = surenessOf({ byReader }, unmeasured);
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
        {sureness === 'to-check' && unmeasured && PLEASE_CHECK[unmeasured]}
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
