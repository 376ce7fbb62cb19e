import type { Link } from '../../model/comparison';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import { Evidence } from './evidence';
import { HowSure } from './how-sure';
import styles from './inspector.module.css';
import { Verdict } from './verdict';

/** Two matching passages that rest on no common fact. */
export function LinkPanel({ link }: { readonly link: Link }) {
  const { comparison } = useReading();
  const [a, b] = anchorsOf(comparison, [link.a, link.b]);
  const lead = {
    same: link.byReader ? 'Both say the same' : 'They may say the same; no shared fact rests on it',
    partial: 'They share a part; each goes on with something else',
    conflict: 'On the same matter they disagree',
  }[link.relation];
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      <Evidence spans={[link.a, link.b]} absent={[]} />
      <HowSure
        confidence={link.confidence}
        reasons={link.reasons}
        byReader={link.byReader === true}
        unmeasured={link.relation === 'conflict' ? 'conflict' : null}
      />
      {a && b && (
        <Verdict
          isConfirmed={link.byReader === true}
          correction={(verdict) => ({ kind: 'judge-link', a, b, verdict })}
          agreed={
            link.relation === 'conflict' ? { kind: 'add-link', a, b, relation: 'same' } : undefined
          }
        />
      )}
    </>
  );
}
