import { Fragment } from 'react';
import { type FactRow, statedBy } from '../../../marks/fact-grid';
import { articleLetter, listNames, nameArticle } from '../../../marks/name-article';
import { relatedPlaces } from '../../../marks/related-places';
import type { SourceColumn } from '../../../marks/source-columns';
import type { Comparison } from '../../../model/comparison';
import { QuoteButton } from '../quote-button';
import { SourceGrid } from '../source-grid';
import { nameSource } from '../source-name';
import shared from '../view.module.css';
import styles from './facts-view.module.css';

/** Below this a match is called less sure. Score 0..1; a half is as often wrong as right, so it must lie above. */
const SURE = 0.65;

const STANDING_NAMES = { shared: 'Shared', conflict: 'In conflict', single: 'Only here' } as const;

export interface FactTableProps {
  readonly rows: readonly FactRow[];
  readonly columns: readonly SourceColumn[];
  readonly comparison: Comparison;
}

/** Facts by sources: each cell the exact words or a blank. On a phone a card a fact. */
export function FactTable({ rows, columns, comparison }: FactTableProps) {
  return (
    <SourceGrid
      label="Facts by source"
      caption="Each row is a fact; each column holds the words of one source, or is empty."
      rowHead="Reported by"
      rowClass={styles.standing}
      columns={columns}
    >
      {rows.map((row) => (
        <Row key={row.fact.id} row={row} columns={columns} comparison={comparison} />
      ))}
    </SourceGrid>
  );
}

interface RowProps extends Omit<FactTableProps, 'rows'> {
  readonly row: FactRow;
}

function Row({ row, columns, comparison }: RowProps) {
  const stating = statedBy(row);
  const silent = columns.filter(({ id }) => !stating.includes(id));
  const related = silent.filter(({ articles }) =>
    articles.some(({ id }) => relatedPlaces(comparison, row.fact, id).length > 0),
  );
  const missing = silent.filter((column) => !related.includes(column));
  return (
    <tr>
      <th scope="row" className={styles.standing}>
        <span className={styles.tag} data-standing={row.standing}>
          {columns.length > 1 || row.standing === 'conflict'
            ? STANDING_NAMES[row.standing]
            : 'Stated'}
        </span>
        <div className={shared.aside}>
          {row.count} of {columns.length}
          {row.count === 1 && row.standing === 'conflict' && ' · near-identical texts'}
          {row.fact.byReader && ' · set by you'}
          {row.standing === 'shared' && row.fact.confidence < SURE && ' · less sure'}
          {row.standing === 'conflict' && !row.fact.byReader && ' · please check'}
        </div>
        {missing.length > 0 && (
          <div className={`${shared.aside} ${styles.missing}`}>
            Not found in {listNames(missing.map(nameSource))}
          </div>
        )}
        {related.length > 0 && (
          <div className={`${shared.aside} ${styles.missing}`}>
            Only related in {listNames(related.map(nameSource))}
          </div>
        )}
      </th>
      {columns.map((column, index) => (
        <Cell
          key={column.id}
          row={row}
          column={column}
          index={index}
          isRelated={related.includes(column)}
        />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly row: FactRow;
  readonly column: SourceColumn;
  readonly index: number;
  /** Where it has no words of the fact, but some that are matched with it. */
  readonly isRelated: boolean;
}

function Cell({ row, column, index, isRelated }: CellProps) {
  const quotes = row.cells[index]?.quotes ?? [];
  if (quotes.length === 0) {
    return (
      <td className={styles.cell} data-empty="">
        <span className="visually-hidden">
          {isRelated ? 'only related here' : 'not found here'}
        </span>
      </td>
    );
  }
  const isMixed = quotes.some(({ article }) => article !== quotes[0]?.article);
  return (
    <td className={styles.cell}>
      <span className={shared.where} aria-hidden="true">
        {nameSource(column)}
      </span>
      {quotes.map((at) => {
        const article = column.articles.find(({ id }) => id === at.article);
        if (!article) return null;
        return (
          <Fragment key={`${at.article}${at.start}`}>
            {isMixed && (
              <span className={styles.copy}>
                {articleLetter(article.id)} {nameArticle(article)}
              </span>
            )}
            <QuoteButton article={article} at={at} source={row.fact.id} stress={row.contested} />
          </Fragment>
        );
      })}
    </td>
  );
}
