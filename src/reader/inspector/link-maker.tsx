import type { LinkRelation } from '../../model/comparison';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import styles from './inspector.module.css';
import { SourcedQuote } from './sourced-quote';

const RELATIONS: readonly { readonly relation: LinkRelation; readonly label: string }[] = [
  { relation: 'same', label: 'Say the same' },
  { relation: 'partial', label: 'Are related' },
  { relation: 'conflict', label: 'Contradict' },
];

/** Linking by hand: the first passage waits until one of another article is chosen, then the reader says how they relate. */
export function LinkMaker() {
  const { comparison } = useReading();
  const { linkFrom, selection, startLink, correct } = useSession();
  if (linkFrom === null) return null;
  const other = selection && selection.article !== linkFrom.article ? selection : null;
  const link = (relation: LinkRelation) => {
    const [a, b] = anchorsOf(comparison, other ? [linkFrom, other] : []);
    if (!a || !b) return;
    correct({ kind: 'add-link', a, b, relation });
    startLink(null);
  };
  return (
    <section className={styles.linkMaker} aria-label="Link two passages">
      <h3 className={styles.subhead}>Link two passages</h3>
      <SourcedQuote at={linkFrom} />
      {other ? <SourcedQuote at={other} /> : <p>Now choose a passage of another article.</p>}
      <div className={styles.actions}>
        {RELATIONS.map(({ relation, label }) => (
          <Button
            key={relation}
            look="plain"
            disabled={other === null}
            onClick={() => link(relation)}
          >
            {label}
          </Button>
        ))}
        <Button onClick={() => startLink(null)}>Cancel</Button>
      </div>
    </section>
  );
}
