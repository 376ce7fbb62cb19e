import type { ReactNode } from 'react';
import type { MarkKind } from '../../marks/mark';
import type { FactStatus } from '../../model/comparison';
import { useReading } from '../reading-context';
import styles from './entries.module.css';
import { selectSource } from './select-source';

export interface EntryButtonProps {
  /** The fact or contrast that it opens. */
  readonly source: string;
  readonly kind: MarkKind | FactStatus;
  readonly children: ReactNode;
}

/** One thing in a list of the panel, with the line of its kind at its side: opens what is said of it, where it stands. */
export function EntryButton({ source, kind, children }: EntryButtonProps) {
  const { marks } = useReading();
  return (
    <button
      type="button"
      className={styles.entry}
      data-kind={kind}
      onClick={() => selectSource(marks, source)}
    >
      {children}
    </button>
  );
}
