import { stressedWords } from '../../marks/contested-sides';
import { groupCopies } from '../../marks/copy-groups';
import { relatedPlaces } from '../../marks/related-places';
import { reportedBy } from '../../marks/reported-by';
import { restsOn } from '../../marks/rests-on';
import { unmeasuredFact } from '../../marks/say-sure';
import type { Fact } from '../../model/comparison';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import { Evidence } from './evidence';
import { FactTools } from './fact-tools';
import { FramingList } from './framing-list';
import { HowSure } from './how-sure';
import styles from './inspector.module.css';
import { Verdict } from './verdict';

/** Reasons shown of all that the links of a fact have. */
const MOST_REASONS = 3;

/** A fact: who states it, in which words, why it counts as one and what is told otherwise about it. */
export function FactPanel({ fact }: { readonly fact: Fact }) {
  const { comparison, columns } = useReading();
  const { count, of, articles } = reportedBy(comparison, fact);
  const groups = groupCopies(comparison.articles);
  const contested = stressedWords(comparison, fact);
  const stating = new Set(articles.map((id) => groups.get(id)));
  const absent = columns.filter(({ id }) => !stating.has(groups.get(id))).map(({ id }) => id);
  const reasons = comparison.links
    .filter((link) => link.relation !== 'partial' && restsOn(fact, link))
    .flatMap((link) => link.reasons);
  const evidence = anchorsOf(comparison, fact.evidence);
  // What stands alone claims no match that could be right or wrong.
  const isApart = fact.status === 'single' && fact.byReader === true;
  return (
    <>
      <p className={styles.lead}>
        {fact.status === 'conflict' ? 'In conflict, reported' : 'Reported'} by {count} of {of}
      </p>
      {isApart && <p className={styles.note}>You set it apart from what others say.</p>}
      <Evidence
        spans={fact.evidence}
        absent={absent}
        contested={contested}
        relatedIn={(article) => relatedPlaces(comparison, fact, article)}
      />
      {!isApart && (
        <HowSure
          confidence={fact.confidence}
          reasons={[...new Set(reasons)].slice(0, MOST_REASONS)}
          byReader={fact.byReader === true}
          unmeasured={unmeasuredFact(fact.status)}
        />
      )}
      {fact.status !== 'single' && (
        <Verdict
          isConfirmed={fact.byReader === true && fact.confidence === 1}
          correction={(verdict) => ({ kind: 'judge-fact', evidence, verdict })}
          agreed={
            fact.status === 'conflict'
              ? { kind: 'judge-fact', evidence, verdict: 'agree' }
              : undefined
          }
        />
      )}
      <FactTools fact={fact} />
      <FramingList about={fact.id} near={fact.evidence} />
    </>
  );
}
