import type { ButtonHTMLAttributes } from 'react';
import shared from './view.module.css';

/** A button in running text that leads somewhere in the app. */
export function LinkButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={shared.link} {...props} />;
}
