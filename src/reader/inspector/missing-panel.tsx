import type { Selection } from '../../session/reading-slice';
import { MISSING_PREFIX } from '../columns/pick';
import { useReading } from '../reading-context';
import styles from './inspector.module.css';
import { SourcedQuote } from './sourced-quote';

/** What other articles have and this one, as far as was found, has not. */
export function MissingPanel({ selection }: { readonly selection: Selection }) {
  const { missing } = useReading();
  const place = missing.find(
    (one) =>
      one.article === selection.article && `${MISSING_PREFIX}${one.block}` === selection.source,
  );
  if (!place) return null;
  return (
    <>
      <p className={styles.lead}>
        {place.passages.length === 1
          ? 'One passage of another article was not found here'
          : `${place.passages.length} passages of other articles were not found here`}
      </p>
      <p className={styles.hint}>
        It may be said in other words that were not recognised, elsewhere, or not at all.
      </p>
      <ul className={styles.evidence}>
        {place.passages.map(({ from }) => (
          <li key={`${from.article}${from.start}`}>
            <SourcedQuote at={from} />
          </li>
        ))}
      </ul>
    </>
  );
}
