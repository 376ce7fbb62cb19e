import { type FactRow, statedBy } from '../../../marks/fact-grid';
import { listNames } from '../../../marks/name-article';
import type { SourceColumn } from '../../../marks/source-columns';
import { QuoteButton } from '../quote-button';
import { nameSource, SourceName } from '../source-name';
import shared from '../view.module.css';
import styles from './facts-view.module.css';

/** Below this a match is called less sure. Score 0..1; a half is as often wrong as right, so it must lie above. */
const SURE = 0.65;

const STANDING_NAMES = { shared: 'Shared', conflict: 'In conflict', single: 'Only here' } as const;

export interface FactTableProps {
  readonly rows: readonly FactRow[];
  readonly columns: readonly SourceColumn[];
}

/** Facts by sources: each cell the exact words or a blank. On a phone a card a fact. */
export function FactTable({ rows, columns }: FactTableProps) {
  return (
    <section className={shared.scroller} aria-label="Facts by source">
      <table className={shared.grid}>
        <caption className="visually-hidden">
          Each row is a fact; each column holds the words of one source, or is empty.
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.standing}>
              Reported by
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <SourceName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.fact.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  row,
  columns,
}: {
  readonly row: FactRow;
  readonly columns: readonly SourceColumn[];
}) {
  const stating = statedBy(row);
  const missing = columns.filter(({ id }) => !stating.includes(id));
  return (
    <tr>
      <th scope="row" className={styles.standing}>
        <span className={styles.tag} data-standing={row.standing}>
          {columns.length > 1 ? STANDING_NAMES[row.standing] : 'Stated'}
        </span>
        <div className={shared.aside}>
          {row.count} of {columns.length}
          {row.fact.byReader && ' · set by you'}
          {row.standing !== 'single' && row.fact.confidence < SURE && ' · less sure'}
        </div>
        {missing.length > 0 && (
          <div className={`${shared.aside} ${styles.missing}`}>
            Not in {listNames(missing.map(nameSource))}
          </div>
        )}
      </th>
      {columns.map((column, index) => (
        <Cell key={column.id} row={row} column={column} index={index} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly row: FactRow;
  readonly column: SourceColumn;
  readonly index: number;
}

function Cell({ row, column, index }: CellProps) {
  const quotes = row.cells[index]?.quotes ?? [];
  if (quotes.length === 0) {
    return (
      <td className={styles.cell} data-empty="">
        <span className="visually-hidden">not stated</span>
      </td>
    );
  }
  return (
    <td className={styles.cell}>
      <span className={shared.where} aria-hidden="true">
        {nameSource(column)}
      </span>
      {quotes.map((at) => {
        const article = column.articles.find(({ id }) => id === at.article);
        if (!article) return null;
        return (
          <QuoteButton
            key={`${at.article}${at.start}`}
            article={article}
            at={at}
            source={row.fact.id}
          />
        );
      })}
    </td>
  );
}
