import type { MarkKind } from '../../marks/mark';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { useReading } from '../reading-context';
import { type Found, findSource } from './find-source';
import styles from './inspector.module.css';
import tabs from './source-tabs.module.css';
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
    <fieldset className={`${styles.actions} ${tabs.tabs}`} aria-label="Things said of these words">
      {known.map(({ source, found }, index) => (
        <Button
          key={source}
          look="plain"
          data-kind={kindOf(found)}
          aria-pressed={source === selection.source}
          onClick={() => select({ ...selection, source })}
        >
          {titles[index]}
        </Button>
      ))}
    </fieldset>
  );
}

/** How the marks of it are drawn: the chip has the same line at its side. */
function kindOf(found: Found): MarkKind | undefined {
  if (found.kind === 'fact') return found.fact.status === 'single' ? undefined : found.fact.status;
  if (found.kind !== 'link') return found.kind;
  const { relation, byReader } = found.link;
  if (relation === 'conflict') return 'conflict';
  return relation === 'same' && byReader ? 'shared' : 'related';
}
