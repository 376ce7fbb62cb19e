import styles from './inspector.module.css';

export interface HowSureProps {
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly byReader: boolean;
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
  claim = 'such marks are right',
}: HowSureProps) {
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
        {byReader ? (
          <span className={styles.byReader}>Set by you</span>
        ) : (
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
