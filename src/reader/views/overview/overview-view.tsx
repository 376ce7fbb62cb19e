import { useMemo } from 'react';
import { makeFactRows } from '../../../marks/fact-grid';
import { countSharing } from '../../../marks/sharing';
import { NO_CONFLICT } from '../../../marks/say-no-conflict';
import { sourceColumns } from '../../../marks/source-columns';
import { countWordShares } from '../../../marks/word-shares';
import { usePlace } from '../../../session/use-place';
import { nameSource } from '../source-name';
import type { ViewProps } from '../view-props';
import shared from '../view.module.css';
import { NoiseList } from './noise-list';
import { NumbersSentence } from './numbers-sentence';
import styles from './overview-view.module.css';
import { SharingPlot } from './sharing-plot';
import { TimelinePlot } from './timeline-plot';
import { WordsPlot } from './words-plot';

/** One sentence in numbers, three plots and what was left aside, each a way into the texts. */
export function OverviewView({ comparison }: ViewProps) {
  const { base } = usePlace();
  const columns = useMemo(() => sourceColumns(comparison, base), [comparison, base]);
  const rows = useMemo(() => makeFactRows(comparison, columns), [comparison, columns]);
  const words = useMemo(() => countWordShares(comparison), [comparison]);
  const nameOf = (id: string) => {
    const column = columns.find((one) => one.id === id);
    return column ? nameSource(column) : id;
  };
  return (
    <div className={shared.view}>
      <header className={shared.head}>
        <h2 className={shared.title}>Overview</h2>
        <NumbersSentence comparison={comparison} rows={rows} columns={columns} nameOf={nameOf} />
        {columns.length > 1 && rows.every(({ standing }) => standing !== 'conflict') && (
          <p className={shared.lead}>{NO_CONFLICT}</p>
        )}
      </header>
      <div className={styles.plots}>
        {columns.length > 1 && (
          <SharingPlot sharing={countSharing(rows, columns)} columns={columns} nameOf={nameOf} />
        )}
        <WordsPlot shares={words} articles={comparison.articles} />
        <TimelinePlot comparison={comparison} />
        <NoiseList comparison={comparison} />
      </div>
    </div>
  );
}
