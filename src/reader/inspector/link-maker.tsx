import { addLink } from '../../marks/corrections/links';
import { restsOn } from '../../marks/rests-on';
import { linkKey } from '../../marks/source-key';
import type { Comparison, LinkRelation } from '../../model/comparison';
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
  const { linkFrom, selection, startLink, correct, select } = useSession();
  if (linkFrom === null) return null;
  const other = selection && selection.article !== linkFrom.article ? selection : null;
  const link = (relation: LinkRelation) => {
    const [a, b] = anchorsOf(comparison, other ? [linkFrom, other] : []);
    if (!a || !b) return;
    const correction = { kind: 'add-link' as const, a, b, relation };
    const source = madeBy(comparison, correction);
    correct(correction);
    startLink(null);
    if (other && source !== null) select({ ...other, sources: [source], source });
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

/** What the inspector shows once two passages are linked: the fact that holds both, else the match itself. */
function madeBy(comparison: Comparison, correction: Parameters<typeof addLink>[1]): string | null {
  const { facts, links } = addLink(comparison, correction);
  const link = links.at(-1);
  if (!link) return null;
  const fact = facts.findLast(({ status, ...fact }) => status !== 'single' && restsOn(fact, link));
  return fact?.id ?? linkKey(link);
}
