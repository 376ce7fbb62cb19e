import type { ReactNode } from 'react';
import type { SourceColumn } from '../../marks/source-columns';
import { SourceName } from './source-name';
import shared from './view.module.css';

/** More columns than this scroll sideways at common widths of a window; else the heads stay in view instead. */
const MOST_IN_VIEW = 4;

export interface SourceGridProps {
  /** What the grid lays out, for those who cannot see it. */
  readonly label: string;
  readonly caption: string;
  /** The head of the first column, which names the rows; `rowClass` sets its width. */
  readonly rowHead: string;
  readonly rowClass: string | undefined;
  readonly columns: readonly SourceColumn[];
  /** The rows: a head and a cell for every source. */
  readonly children: ReactNode;
}

/** A table with a column a source. On a phone each row is a card. */
export function SourceGrid({
  label,
  caption,
  rowHead,
  rowClass,
  columns,
  children,
}: SourceGridProps) {
  return (
    <section
      className={shared.scroller}
      data-wide={columns.length > MOST_IN_VIEW || undefined}
      aria-label={label}
    >
      <table className={shared.grid}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={rowClass}>
              {rowHead}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <SourceName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
