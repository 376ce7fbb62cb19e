import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/**
 * A modal dialog on the platform's own element: the page behind is inert, Escape and a click outside close it,
 * the focus returns to where it was. Shown as long as it is mounted.
 */
export function Dialog({ title, onClose, children, wide = false }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={titleId}
      data-wide={wide || undefined}
      closedby="any"
      onClose={onClose}
    >
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button iconOnly aria-label="Close" onClick={() => element.current?.close()}>
          <X size={18} aria-hidden="true" />
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
