import { EyeOff, Link } from 'lucide-react';
import { sayOnlyHere } from '../../marks/only-here';
import { contains, meets } from '../../model/span';
import type { Selection } from '../../session/reading-slice';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { capitalise } from '../../ui/capitalise';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import styles from './inspector.module.css';
import { NoisePanel } from './noise-panel';
import { SourcedQuote } from './sourced-quote';

/** A passage of which nothing is said: what the reader can say of it. */
export function PassagePanel({ selection }: { readonly selection: Selection }) {
  const { comparison, columns, onlyHere } = useReading();
  const { correct, startLink } = useSession.getState();
  const [at] = anchorsOf(comparison, [selection]);
  if (!at) return null;
  const noise = comparison.noise.find(
    (mark) => mark.article === selection.article && contains(mark, selection),
  );
  if (noise) return <NoisePanel noise={noise} />;
  const alone = onlyHere.find((passage) => meets(passage, selection));
  return (
    <>
      <SourcedQuote at={selection} />
      {alone && (
        <p className={styles.note}>
          {capitalise(sayOnlyHere(alone))}: no other article was found to say it.
        </p>
      )}
      <div className={styles.actions}>
        {columns.length > 1 && (
          <Button look="plain" onClick={() => startLink(selection)}>
            <Link size={15} aria-hidden="true" /> Link to a passage
          </Button>
        )}
        <Button
          look="plain"
          onClick={() => correct({ kind: 'mark-noise', at, noise: 'furniture' })}
        >
          <EyeOff size={15} aria-hidden="true" /> Not the story
        </Button>
      </div>
    </>
  );
}
