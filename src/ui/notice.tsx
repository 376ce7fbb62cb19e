import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons: what to do next. */
  readonly actions?: ReactNode;
  /** An error is read out at once, a state of progress when there is time. */
  readonly urgent?: boolean;
}

/** A state of the whole page: nothing there yet, at work, or gone wrong. */
export function Notice({ title, children, actions, urgent = false }: NoticeProps) {
  return (
    <section className={styles.notice} role={urgent ? 'alert' : 'status'}>
      <h2 className={styles.title}>{title}</h2>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
