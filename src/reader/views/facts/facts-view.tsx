import { useMemo, useState } from 'react';
import { wordsOf } from '../../../marks/words-of';
import { sayCount } from '../../../marks/say-count';
import {
  type FactFilter,
  type FactOrder,
  filterFacts,
  makeFactRows,
  sortFacts,
} from '../../../marks/fact-grid';
import { articleLetter, listNames } from '../../../marks/name-article';
import { sayCopies } from '../../../marks/say-copy';
import { NO_CONFLICT } from '../../../marks/say-no-conflict';
import { sourceColumns, type SourceColumn } from '../../../marks/source-columns';
import { changePlace, usePlace } from '../../../session/use-place';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { Notice } from '../../../ui/notice';
import { FilterBox } from '../filter-box';
import type { ViewProps } from '../view-props';
import shared from '../view.module.css';
import { readFactFilter, writeFactFilter } from './fact-filter-code';
import { FactTable } from './fact-table';
import styles from './facts-view.module.css';

/** Rows drawn at once; more come by a button, so that a hundred pages of facts do not stall the screen. */
const ROWS_AT_ONCE = 150;

/** Every fact by source: what is shared, in conflict, or in one source only. */
export function FactsView({ comparison }: ViewProps) {
  const place = usePlace();
  const order: FactOrder = place.order === 'reports' ? 'reports' : 'base';
  const words = place.words ?? '';
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const { base } = place;
  const columns = useMemo(() => sourceColumns(comparison, base), [comparison, base]);
  const copies = sayCopies(comparison.articles);
  const all = useMemo(() => makeFactRows(comparison, columns), [comparison, columns]);
  const filter = readFactFilter(
    place.filter,
    columns.map(({ id }) => id),
  );
  const wanted = words.trim().toLowerCase();
  const rows = sortFacts(filterFacts(all, filter), order).filter(
    ({ cells }) =>
      wanted === '' ||
      cells.some(({ quotes }) =>
        quotes.some((at) => wordsOf(comparison, at).toLowerCase().includes(wanted)),
      ),
  );
  return (
    <div className={shared.view}>
      <header className={`${shared.head} ${styles.head}`}>
        <div>
          <h2 className={shared.title}>Facts</h2>
          {/* As long whatever is shown: what is below it stays under the pointer. */}
          <output className={shared.lead}>
            <span className={shared.number} style={{ minWidth: `${String(all.length).length}ch` }}>
              {rows.length}
            </span>{' '}
            of {sayCount(all.length, 'fact')} from {sayCount(columns.length, 'source')}
            {copies && ` (${copies})`}.{' '}
            {all.some(({ standing }) => standing === 'conflict') && 'Conflicts stand first. '}
            Choose a quote to go to its passage.
          </output>
        </div>
        <FilterBox
          label="Find in facts"
          value={words}
          onChange={(next) => changePlace({ words: next })}
        />
      </header>
      <div className={shared.controls}>
        <Choice
          label="Show facts"
          options={filterOptions(columns, all, filter)}
          value={writeFactFilter(filter) ?? ''}
          onChange={(code) => changePlace({ filter: code === '' ? null : code })}
        />
        {columns.length > 1 && (
          <Choice
            label="Order"
            options={[
              { value: 'base', label: `As in ${articleLetter(columns[0]!.id)}` },
              { value: 'reports', label: 'Most reported first' },
            ]}
            value={order}
            onChange={(next) => changePlace({ order: next === 'base' ? null : next })}
          />
        )}
      </div>
      {rows.length === 0 ? (
        <Notice title="No fact here">
          <p>
            {all.length === 0
              ? 'No statement was found in these articles.'
              : filter.kind === 'conflict' && wanted === ''
                ? NO_CONFLICT
                : 'Nothing passes this filter.'}
          </p>
        </Notice>
      ) : (
        <FactTable rows={rows.slice(0, limit)} columns={columns} comparison={comparison} />
      )}
      {rows.length > limit && (
        <Button look="plain" className={shared.more} onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
          Show {Math.min(ROWS_AT_ONCE, rows.length - limit)} more of {rows.length - limit}
        </Button>
      )}
    </div>
  );
}

/**
 * All, shared, in conflict, only in each source; and the combination that a plot led to. Sources go by their letters, which
 * the heads of the columns explain.
 */
function filterOptions(
  columns: readonly SourceColumn[],
  rows: Parameters<typeof filterFacts>[0],
  current: FactFilter,
) {
  const nameOf = ({ id }: SourceColumn) => articleLetter(id);
  const filters: { readonly filter: FactFilter; readonly label: string }[] = [
    { filter: { kind: 'all' }, label: 'All' },
    { filter: { kind: 'shared' }, label: 'Shared' },
    { filter: { kind: 'conflict' }, label: 'In conflict' },
    ...(columns.length > 1 ? columns : []).map((column) => ({
      filter: { kind: 'in' as const, columns: [column.id] },
      label: `Only in ${nameOf(column)}`,
    })),
  ];
  if (current.kind === 'in' && current.columns.length > 1) {
    const chosen = columns.filter(({ id }) => current.columns.includes(id));
    filters.push({ filter: current, label: `Only in ${listNames(chosen.map(nameOf))}` });
  }
  return filters.map(({ filter, label }) => ({
    value: writeFactFilter(filter) ?? '',
    label: sayOption(label, filterFacts(rows, filter).length, filter),
  }));
}

/** "Shared 16"; of one source alone with the noun, since “Only here” in the text counts sentences. */
function sayOption(label: string, count: number, { kind }: FactFilter): string {
  return kind === 'in' ? `${label}: ${sayCount(count, 'fact')}` : `${label} ${count}`;
}
