import { useMemo, useState } from 'react';
import { nounFor, sayCount } from '../../../marks/say-count';
import { filterNames, foldOnce, makeNameRows, type NameRow } from '../../../marks/name-grid';
import { KIND_NAMES } from '../../../marks/say-label';
import { sourceColumns, type SourceColumn } from '../../../marks/source-columns';
import type { Comparison, Entity } from '../../../model/comparison';
import { changePlace, usePlace } from '../../../session/use-place';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { Notice } from '../../../ui/notice';
import { FilterBox } from '../filter-box';
import { SourceGrid } from '../source-grid';
import { nameSource } from '../source-name';
import { UndoBar } from '../undo-bar';
import type { ViewProps } from '../view-props';
import shared from '../view.module.css';
import { CorrectName } from './correct-name';
import { LabelList } from './label-list';
import styles from './names-view.module.css';

/** Rows drawn at once; more come by a button. */
const ROWS_AT_ONCE = 100;

const KINDS = Object.keys(KIND_NAMES) as Entity['kind'][];

/** Who is called what: people, organisations, places, by source, every label with its count. */
export function NamesView({ comparison }: ViewProps) {
  const place = usePlace();
  const words = place.words ?? '';
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [showsOnce, setShowsOnce] = useState(false);
  const { base } = place;
  const columns = useMemo(() => sourceColumns(comparison, base), [comparison, base]);
  const all = useMemo(() => makeNameRows(comparison, columns), [comparison, columns]);
  const kind = KINDS.find((one) => one === place.filter) ?? null;
  const found = filterNames(all, kind, words);
  const { often, once: foldable } = foldOnce(found);
  const once = foldable.length;
  // What is sought is shown.
  const isFolded = !showsOnce && words.trim() === '' && once > 0;
  const rows = isFolded ? often : found;
  return (
    <div className={shared.view}>
      <header className={shared.head}>
        <h2 className={shared.title}>Names</h2>
        <output className={shared.lead}>
          {/* As long whatever is shown: what is below it stays under the pointer. */}
          <span className={shared.number} style={{ minWidth: `${String(all.length).length}ch` }}>
            {rows.length}
          </span>{' '}
          of {all.length} names; those mentioned once are folded at the end. Labels stand in the
          order in which a source first uses them. Choose one to go to its passage.
        </output>
      </header>
      <div className={shared.controls}>
        <Choice
          label="Show"
          options={[
            { value: '', label: `All ${all.length}` },
            ...KINDS.flatMap((one) => {
              const count = filterNames(all, one, '').length;
              return count > 0 ? [{ value: one, label: `${KIND_NAMES[one]} ${count}` }] : [];
            }),
          ]}
          value={kind ?? ''}
          onChange={(filter) => changePlace({ filter: filter === '' ? null : filter })}
        />
        <FilterBox
          label="Find a name or label"
          value={words}
          onChange={(next) => changePlace({ words: next })}
        />
        <UndoBar />
      </div>
      {rows.length === 0 ? (
        <Notice title="No name here">
          <p>
            {all.length === 0
              ? 'No name was found in these articles.'
              : 'Nothing passes this filter.'}
          </p>
        </Notice>
      ) : (
        <NameTable rows={rows.slice(0, limit)} columns={columns} comparison={comparison} />
      )}
      {rows.length > limit && (
        <Button look="plain" className={shared.more} onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
          Show {Math.min(ROWS_AT_ONCE, rows.length - limit)} more of {rows.length - limit}
        </Button>
      )}
      {once > 0 && words.trim() === '' && (
        <Button look="plain" className={shared.more} onClick={() => setShowsOnce(isFolded)}>
          {isFolded
            ? `Show ${once} more ${nounFor(once, 'name')} with a single mention`
            : `Fold the ${once} with a single mention`}
        </Button>
      )}
    </div>
  );
}

interface NameTableProps {
  readonly rows: readonly NameRow[];
  readonly columns: readonly SourceColumn[];
  readonly comparison: Comparison;
}

function NameTable({ rows, columns, comparison }: NameTableProps) {
  return (
    <SourceGrid
      label="Names by source"
      caption="Each row is somebody or something; each column holds what one source calls it."
      rowHead="Who or what"
      rowClass={styles.who}
      columns={columns}
    >
      {rows.map((row) => (
        <Row key={row.entity.id} row={row} columns={columns} comparison={comparison} />
      ))}
    </SourceGrid>
  );
}

interface RowProps extends Omit<NameTableProps, 'rows'> {
  readonly row: NameRow;
}

function Row({ row, columns, comparison }: RowProps) {
  const { entity } = row;
  const others = comparison.entities.filter(({ id }) => id !== entity.id);
  others.sort((x, y) => Number(y.kind === entity.kind) - Number(x.kind === entity.kind));
  return (
    <tr>
      <th scope="row" className={styles.who}>
        <span className={styles.name}>{entity.name}</span>
        <div className={shared.aside}>
          {sayCount(row.mentions, 'mention')}
          {columns.length > 1 && ` in ${row.count} of ${columns.length}`}
          {entity.byReader && ' · set by you'}
        </div>
        <CorrectName
          key={`${entity.id} ${entity.name}`}
          entity={entity}
          others={others}
          articles={comparison.articles}
        />
      </th>
      {columns.map((column, index) => (
        <td key={column.id} className={styles.cell}>
          <span className={shared.where} aria-hidden="true">
            {nameSource(column)}
          </span>
          <LabelList cell={row.cells[index]!} articles={column.articles} kind={entity.kind} />
        </td>
      ))}
    </tr>
  );
}
