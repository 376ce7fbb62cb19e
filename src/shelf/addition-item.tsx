import { useState } from 'react';
import { fullName } from '../marks/name-article';
import { useComparison } from '../queries/use-comparison';
import { useArticleName } from '../session/use-article-name';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button';
import { takeFocus } from '../ui/take-focus';
import { describeArticle } from './describe-article';
import { NameArticleForm } from './name-article-form';
import styles from './shelf.module.css';
import type { Addition, Additions } from './use-additions';

export interface AdditionItemProps extends Pick<Additions, 'remove' | 'putBack'> {
  readonly addition: Addition;
}

/** One given file: what was recognised in it, or why it was not taken; added ones can be removed again. */
export function AdditionItem({ addition, remove, putBack }: AdditionItemProps) {
  const [isRenaming, setRenaming] = useState(false);
  const { name } = addition;
  const raws = addition.state === 'added' ? [addition.raw] : [];
  const found = useComparison(raws).comparison?.articles[0]?.meta;
  // A name is kept among the corrections of the open story.
  const isOpen = useSession(
    ({ correctedStory }) => addition.state === 'added' && addition.story.id === correctedStory,
  );
  return (
    <li className={styles.item} data-state={addition.state}>
      <p className={styles.name}>
        <bdi>{name}</bdi>
      </p>
      {addition.state === 'reading' && <p>Reading …</p>}
      {addition.state === 'failed' && (
        <p ref={takeFocus} tabIndex={-1} className={styles.error}>
          <strong>Not added.</strong> {addition.message}
        </p>
      )}
      {addition.state === 'added' && (
        <>
          <Recognised addition={addition} />
          {isRenaming ? (
            <NameArticleForm
              sha256={addition.raw.sha256}
              file={name}
              found={found}
              onDone={() => setRenaming(false)}
            />
          ) : (
            <div className={styles.row}>
              {isOpen && (
                <Button look="plain" onClick={() => setRenaming(true)}>
                  Rename<span className="visually-hidden">: {name}</span>
                </Button>
              )}
              <Button look="plain" onClick={() => void remove(addition)}>
                Remove again<span className="visually-hidden">: {name}</span>
              </Button>
            </div>
          )}
        </>
      )}
      {addition.state === 'removed' && (
        <>
          <p>Removed.</p>
          <Button look="plain" onClick={() => void putBack(addition)}>
            Undo<span className="visually-hidden"> removing {name}</span>
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
  const { given } = useArticleName(addition.raw.sha256);
  const { comparison, status, error } = useComparison([addition.raw]);
  if (status === 'failed') return <p className={styles.error}>Added, but: {error}</p>;
  if (comparison === null) return <p>Looking for the story in it …</p>;
  const { origin, counts, reasons, warning, ...found } = describeArticle(comparison);
  const title = given.title ?? found.title;
  // As its column, its tab and every view call it.
  const called = fullName({
    meta: { outlet: given.called ?? found.outlet, title },
    name: addition.raw.name,
  });
  return (
    <>
      <p>
        <strong dir="auto">{called}</strong>
        {title !== null && title !== called && <bdi> · {title}</bdi>}
        {origin !== '' && <bdi> · {origin}</bdi>}
        {title === null && ' · no title found'}
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
