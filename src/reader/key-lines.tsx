import styles from './layer-bar.module.css';

/** Each kind of line under the words, how it looks and what it says. */
const LINES = [
  { kind: 'shared', look: 'solid', text: 'a fact that others state too' },
  { kind: 'conflict', look: 'double', text: 'a fact that others state otherwise: in conflict' },
  { kind: 'related', look: 'thin, dashed', text: 'related: perhaps the same, or a part of it' },
  { kind: 'framing', look: 'dotted', text: 'a contrast in how it is told' },
  { kind: 'noise', look: 'grey, hatched', text: 'not the story' },
] as const;

/** What is not a line: bars and chips. */
const SIGNS = [
  {
    sign: 'only-here',
    look: 'bar',
    text: 'sentences that no other article has; the number counts them',
  },
  {
    sign: 'missing-here',
    look: 'chip',
    text: 'others tell something at this place that was not found here',
  },
] as const;

/** What every line, bar and chip means, each as it looks. */
export function KeyLines() {
  return (
    <ul>
      {LINES.map(({ kind, look, text }) => (
        <li key={kind} className={styles.line}>
          <span className={styles.legend} data-layer={kind}>
            {look}
          </span>{' '}
          {text}
        </li>
      ))}
      {SIGNS.map(({ sign, look, text }) => (
        <li key={sign} className={styles.line}>
          <span className={styles.emphasis} data-emphasis-of={sign}>
            {look}
          </span>{' '}
          {text}
        </li>
      ))}
      <li className={styles.line}>✓ before words: set by you; ✎ behind them: your note</li>
    </ul>
  );
}
