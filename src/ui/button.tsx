import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** quiet: no edge, for bars; plain: an edge; solid: the one main action of a dialog. */
  readonly look?: 'quiet' | 'plain' | 'solid';
  /** The only content is an icon; then `aria-label` must name the button. */
  readonly iconOnly?: boolean;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A push button; with `aria-pressed` a toggle. 44 px high on touch screens. */
export function Button({ look = 'quiet', iconOnly = false, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], iconOnly ? styles.icon : '', className ?? ''];
  return <button type="button" className={classes.filter(Boolean).join(' ')} {...rest} />;
}
