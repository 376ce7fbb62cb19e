import { sayFraming } from '../../marks/say-framing';
import type { Framing } from '../../model/comparison';
import { useReading } from '../reading-context';
import styles from './entries.module.css';

/** A contrast in a list: each side in a line of its own, so that what differs is seen at once. */
export function FramingSides({ framing }: { readonly framing: Framing }) {
  const { comparison } = useReading();
  return sayFraming(comparison, framing).map((side, _, { length }) => (
    <span key={side} className={length > 1 ? styles.side : styles.clamp}>
      {side}
    </span>
  ));
}
