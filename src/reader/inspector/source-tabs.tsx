import { articleLetter } from '../../marks/name-article';
import { FRAMING_NAMES } from '../../marks/find-marks';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { useReading } from '../reading-context';
import { type Found, findSource } from './find-source';
import styles from './inspector.module.css';
import { titleOf } from './title-of';

/** Where several things are said of the same words: one tab each. */
export function SourceTabs() {
  const { comparison } = useReading();
  const { selection, select } = useSession();
  const known = (selection?.sources ?? []).flatMap((source) => {
    const found = findSource(comparison, source);
    return found ? [{ source, title: tabTitle(found, selection?.article) }] : [];
  });
  const titles = known.map(({ title }) => title);
  if (!selection || known.length < 2) return null;
  return (
    <fieldset className={styles.actions} aria-label="Things said of these words">
      {known.map(({ source, title }, index) => (
        <Button
          key={source}
          look="plain"
          aria-pressed={source === selection.source}
          onClick={() => select({ ...selection, source })}
        >
          {numbered(title, titles, index)}
        </Button>
      ))}
    </fieldset>
  );
}

/** What tells a thing from others on the same words: of a contrast what it is of, of a match with whom. */
function tabTitle(found: Found, article: string | undefined): string {
  if (found.kind === 'framing') return capitalise(FRAMING_NAMES[found.framing.kind]);
  if (found.kind !== 'link') return titleOf(found);
  const { a, b } = found.link;
  return `${titleOf(found)}, ${articleLetter(a.article === article ? b.article : a.article)}`;
}

/** "Shared fact 2" for the second of several with one title. */
function numbered(title: string, titles: readonly string[], index: number): string {
  const isAlone = titles.filter((other) => other === title).length === 1;
  return isAlone
    ? title
    : `${title} ${titles.slice(0, index + 1).filter((other) => other === title).length}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
