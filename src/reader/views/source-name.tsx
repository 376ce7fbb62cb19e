import { sayCount } from '../../marks/say-count';
import { articleLetter, fullName, letterAndName, listNames } from '../../marks/name-article';
import type { SourceColumn } from '../../marks/source-columns';
import { changePlace } from '../../session/use-place';
import { LinkButton } from './link-button';
import styles from './view.module.css';

/** A source as the head of a column: its letter, its name, and which articles repeat it. */
export function SourceName({ column }: { readonly column: SourceColumn }) {
  const [original, ...copies] = column.articles;
  if (!original) return null;
  return (
    <>
      <span className={styles.letter}>{articleLetter(original.id)}</span>
      <span className={styles.source}>{fullName(original)}</span>
      {copies.length > 0 && (
        <span className={styles.aside}>
          {' '}
          and near-identical {listNames(copies.map(letterAndName))}
          {column.differences > 0 && (
            <>
              , but{' '}
              <LinkButton onClick={showConflicts}>
                told otherwise in {sayCount(column.differences, 'place')}
              </LinkButton>
            </>
          )}
        </span>
      )}
    </>
  );
}

function showConflicts(): void {
  changePlace({ view: 'facts', filter: 'conflict' }, 'push');
}

/** A source in running text: "A Thomas Green". */
export function nameSource({ articles }: SourceColumn): string {
  const original = articles[0];
  return original ? letterAndName(original) : '';
}
