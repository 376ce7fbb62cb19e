import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { useReading } from '../reading-context';
import { findSource } from './find-source';
import styles from './inspector.module.css';
import { tabTitles } from './tab-titles';

/** Where several things are said of the same words: one tab each. */
export function SourceTabs() {
  const { comparison } = useReading();
  const { selection, select } = useSession();
  const known = (selection?.sources ?? []).flatMap((source) => {
    const found = findSource(comparison, source);
    return found ? [{ source, found }] : [];
  });
  if (!selection || known.length < 2) return null;
  const titles = tabTitles(
    comparison,
    known.map(({ found }) => found),
    selection,
  );
  return (
    <fieldset
      className={`${styles.actions} ${styles.tabs}`}
      aria-label="Things said of these words"
    >
      {known.map(({ source }, index) => (
        <Button
          key={source}
          look="plain"
          aria-pressed={source === selection.source}
          onClick={() => select({ ...selection, source })}
        >
          {titles[index]}
        </Button>
      ))}
    </fieldset>
  );
}
