import { Ellipsis } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { nameArticle } from '../../marks/name-article';
import type { ComparedArticle } from '../../model/comparison';
import { Popover } from '../../ui/popover';
import styles from './column-header.module.css';

const ColumnPanel = lazy(async () => ({
  default: (await import('./column-panel')).ColumnPanel,
}));

/** How a column's width is changed. */
export interface ColumnSizing {
  /** Makes the column wider, or narrower; returns its width. Unit: px. */
  readonly onResize: (byPx: number) => number;
  /** Makes all columns equally wide. */
  readonly onReset: () => void;
}

export interface ColumnMenuProps {
  readonly article: ComparedArticle;
  readonly sizing: ColumnSizing | null;
}

/** What can be done with a column without dragging, and what its article is called. */
export function ColumnMenu({ article, sizing }: ColumnMenuProps) {
  const name = nameArticle(article);
  return (
    <Popover
      iconOnly
      className={styles.tool}
      trigger={<Ellipsis size={16} aria-hidden="true" />}
      panelLabel={`Column of ${name}`}
      aria-label={`Column of ${name}`}
    >
      <Suspense>
        <ColumnPanel article={article} sizing={sizing} />
      </Suspense>
    </Popover>
  );
}
