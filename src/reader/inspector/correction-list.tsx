import { cutAtWord } from '../../marks/cut-at-word';
import { withoutSigns } from '../../marks/find-markup';
import type { Correction } from '../../model/correction';
import { heldCorrections } from '../../session/correction-log';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { capitalise } from '../../ui/capitalise';
import styles from './inspector.module.css';
import { inQuotes } from '../../model/in-quotes';

/** Longest quotation in the list. Unit: characters. */
const MAX_QUOTE = 60;

/** What the reader set right, each with a way back, and one for all of it. */
export function CorrectionList() {
  const log = useSession((session) => session.log);
  const takeBack = useSession((session) => session.takeBack);
  const held = heldCorrections(log);
  if (held.length === 0) return null;
  return (
    <section>
      <h3 className={styles.subhead}>
        Set by you <span className={styles.count}>{held.length}</span>
      </h3>
      <ul className={styles.list}>
        {held.map(({ id, correction }) => (
          <li key={id} className={styles.correction}>
            <span>{describeCorrection(correction)}</span>
            <Button onClick={() => takeBack([id])}>Take back</Button>
          </li>
        ))}
      </ul>
      <Button look="plain" onClick={() => takeBack()}>
        Reset to the machine’s
      </Button>
    </section>
  );
}

function describeCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'restore-noise':
      return `Part of the story: ${quoted(correction.at.quote)}`;
    case 'mark-noise':
      return `Not the story: ${quoted(correction.at.quote)}`;
    case 'judge-link':
      return `${capitalise(correction.verdict)}, the match of ${quoted(correction.a.quote)}`;
    case 'add-link':
      return `Linked: ${quoted(correction.a.quote)}`;
    case 'judge-framing':
      return `${capitalise(correction.verdict)}, the contrast of ${quoted(correction.at[0]?.quote ?? '')}`;
    case 'judge-fact':
      return `${correction.verdict === 'agree' ? 'No conflict' : capitalise(correction.verdict)}, the fact ${quoted(correction.evidence[0]?.quote ?? '')}`;
    case 'merge-facts':
      return `One fact: ${quoted(correction.evidence[0].quote)}`;
    case 'split-fact':
      return `A fact of its own: ${quoted(correction.evidence.quote)}`;
    case 'merge-entities':
      return `The same: ${quoted(correction.mentions[0].quote)}, ${quoted(correction.mentions[1].quote)}`;
    case 'split-entity':
      return `Another one: ${quoted(correction.mention.quote)}`;
    case 'rename-entity':
      return `Called ${correction.name}: ${quoted(correction.mention.quote)}`;
    case 'name-article':
      return `An article called ${[correction.called, correction.title].filter(Boolean).join(', ') || 'as its page has it'}`;
    case 'note':
      return `Note on ${quoted(correction.at.quote)}: ${correction.text}`;
  }
}

function quoted(text: string): string {
  return inQuotes(cutAtWord(withoutSigns(text), MAX_QUOTE));
}
