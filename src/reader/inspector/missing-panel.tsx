import type { Selection } from '../../session/reading-slice';
import { MISSING_PREFIX } from '../columns/pick';
import { useReading } from '../reading-context';
import styles from './inspector.module.css';
import { SourcedQuote } from './sourced-quote';

/** What other articles have where this one has nothing. */
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
          ? 'One passage would have stood here'
          : `${place.passages.length} passages would have stood here`}
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
