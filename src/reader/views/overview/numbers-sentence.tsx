import type { FactFilter, FactRow } from '../../../marks/fact-grid';
import type { SourceColumn } from '../../../marks/source-columns';
import type { Comparison } from '../../../model/comparison';
import { changePlace } from '../../../session/use-place';
import { LinkButton } from '../link-button';
import { writeFactFilter } from '../facts/fact-filter-code';
import { countFacts, sayNumbers } from './comparison-numbers';
import { NOISE_LIST_ID } from './noise-list';
import styles from './overview-view.module.css';

export interface NumbersSentenceProps {
  readonly comparison: Comparison;
  readonly rows: readonly FactRow[];
  readonly columns: readonly SourceColumn[];
  readonly nameOf: (column: string) => string;
}

/** The overview's sentence; each number opens the facts, or leads to the list of noise, that it counts. */
export function NumbersSentence({ comparison, rows, columns, nameOf }: NumbersSentenceProps) {
  const parts = sayNumbers(countFacts(comparison, rows, columns), nameOf);
  const open = (to: FactFilter | 'noise') => {
    if (to !== 'noise') return showFacts(to);
    const list = document.getElementById(NOISE_LIST_ID);
    list?.scrollIntoView();
    return list?.focus({ preventScroll: true });
  };
  return (
    <p className={styles.sentence}>
      {parts.map(({ text, to }, index) =>
        to === null ? (
          text
        ) : (
          // The parts of one sentence never change places.
          <LinkButton key={`${index} ${text}`} onClick={() => open(to)}>
            {text}
          </LinkButton>
        ),
      )}
    </p>
  );
}

/** Opens the facts that pass a filter. */
export function showFacts(filter: FactFilter): void {
  changePlace({ view: 'facts', filter: writeFactFilter(filter) }, 'push');
}
