import { completeQuotes } from '../../model/in-quotes';
import { withoutSigns } from '../../marks/find-markup';
import { FRAMING_NAMES } from '../../marks/find-marks';
import type { Framing } from '../../model/comparison';
import { capitalise } from '../../ui/capitalise';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import entryStyles from './entries.module.css';
import { EntryButton } from './entry-button';
import { Evidence } from './evidence';
import { HowSure } from './how-sure';
import styles from './inspector.module.css';
import { Verdict } from './verdict';

/** A contrast in the telling: the words of each side, what differs, and about whom or what. */
export function FramingPanel({ framing }: { readonly framing: Framing }) {
  const { comparison } = useReading();
  const entity = comparison.entities.find(({ id }) => id === framing.about);
  const fact = comparison.facts.find(({ id }) => id === framing.about);
  return (
    <>
      <p className={styles.lead}>
        {capitalise(FRAMING_NAMES[framing.kind])}
        {entity && `: ${entity.name}`}
      </p>
      {/* Of what is only here the words themselves say all. */}
      {framing.kind !== 'omission' && <p className={styles.note}>{withoutSigns(framing.note)}</p>}
      <Evidence spans={framing.wordings} absent={framing.absent} />
      <HowSure
        confidence={framing.confidence}
        reasons={[]}
        byReader={framing.byReader === true}
        unmeasured={framing.kind === 'omission' ? 'only-here' : null}
        // A contrast is as sure as the match that it was seen in; how telling it is, nobody measured.
        claim="such pairs speak of the same matter"
      />
      <Verdict
        isConfirmed={framing.byReader === true}
        correction={(verdict) => ({
          kind: 'judge-framing',
          at: anchorsOf(comparison, framing.wordings),
          verdict,
        })}
      />
      {fact && (
        <EntryButton source={fact.id} kind={fact.status}>
          <span className={entryStyles.kind}>About the fact</span>
          {completeQuotes(fact.statement)}
        </EntryButton>
      )}
    </>
  );
}
