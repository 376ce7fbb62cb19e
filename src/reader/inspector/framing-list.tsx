import { FRAMING_NAMES } from '../../marks/find-marks';
import { type ArticleSpan, meets } from '../../model/span';
import { capitalise } from '../../ui/capitalise';
import { useReading } from '../reading-context';
import entryStyles from './entries.module.css';
import { EntryButton } from './entry-button';
import { FramingSides } from './framing-sides';
import styles from './inspector.module.css';

export interface FramingListProps {
  readonly about: string;
  /** Places that count as being about it too. */
  readonly near: readonly ArticleSpan[];
}

/** What is told otherwise about a fact: the contrasts that name it or stand in its words. */
export function FramingList({ about, near }: FramingListProps) {
  const { comparison } = useReading();
  const framings = comparison.framings.filter(
    (framing) =>
      framing.about === about ||
      framing.wordings.some((wording) => near.some((place) => meets(place, wording))),
  );
  if (framings.length === 0) return null;
  return (
    <section>
      <h3 className={styles.subhead}>Framing</h3>
      <ul className={styles.list}>
        {framings.map((framing) => (
          <li key={framing.id}>
            <EntryButton source={framing.id} kind="framing">
              <span className={entryStyles.kind}>{capitalise(FRAMING_NAMES[framing.kind])}</span>
              <FramingSides framing={framing} />
            </EntryButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
