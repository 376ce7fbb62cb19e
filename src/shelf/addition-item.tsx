import { useComparison } from '../queries/use-comparison';
import { Button } from '../ui/button';
import { describeArticle } from './describe-article';
import styles from './shelf.module.css';
import type { Addition, Additions } from './use-additions';

export interface AdditionItemProps extends Pick<Additions, 'remove' | 'putBack'> {
  readonly addition: Addition;
}

/** One given file: what was recognised in it, or why it was not taken; added ones can be removed again. */
export function AdditionItem({ addition, remove, putBack }: AdditionItemProps) {
  return (
    <li className={styles.item} data-state={addition.state}>
      <p className={styles.name}>
        <bdi>{addition.name}</bdi>
      </p>
      {addition.state === 'reading' && <p>Reading …</p>}
      {addition.state === 'failed' && (
        <p className={styles.error}>
          <strong>Not added.</strong> {addition.message}
        </p>
      )}
      {addition.state === 'added' && (
        <>
          <Recognised addition={addition} />
          <Button look="plain" onClick={() => void remove(addition)}>
            Remove again<span className="visually-hidden">: {addition.name}</span>
          </Button>
        </>
      )}
      {addition.state === 'removed' && (
        <>
          <p>Removed.</p>
          <Button look="plain" onClick={() => void putBack(addition)}>
            Undo<span className="visually-hidden"> removing {addition.name}</span>
          </Button>
        </>
      )}
    </li>
  );
}

function Recognised({
  addition,
}: {
  readonly addition: Extract<Addition, { readonly raw: object }>;
}) {
  const { comparison, status, error } = useComparison([addition.raw]);
  if (status === 'failed') return <p className={styles.error}>Added, but: {error}</p>;
  if (comparison === null) return <p>Looking for the story in it …</p>;
  const { title, origin, counts, reasons, warning } = describeArticle(comparison);
  return (
    <>
      <p>
        {title === null ? 'No title found.' : <strong dir="auto">{title}</strong>}
        {origin !== '' && <bdi> · {origin}</bdi>}
      </p>
      <p>{counts}.</p>
      {reasons.length > 0 && (
        <details>
          <summary>What was taken as noise, and why</summary>
          <p>{reasons.join(', ')}. Nothing is lost: noise is dimmed and can be restored.</p>
        </details>
      )}
      {warning !== null && <p className={styles.warning}>{warning}</p>}
    </>
  );
}
