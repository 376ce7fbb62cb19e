import { useId, useState } from 'react';
import { isSamePlace } from '../../model/span';
import type { Selection } from '../../session/reading-slice';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import styles from './inspector.module.css';

/** The reader's note on the selected place. */
export function NoteField({ selection }: { readonly selection: Selection }) {
  const { comparison } = useReading();
  const correct = useSession((session) => session.correct);
  const kept = comparison.notes?.find((note) => isSamePlace(note, selection))?.text ?? '';
  const [draft, setDraft] = useState(kept);
  const id = useId();
  const [at] = anchorsOf(comparison, [selection]);
  if (!at) return null;
  return (
    <div className={`field ${styles.noteField}`}>
      <label htmlFor={id}>Your note</label>
      <textarea id={id} rows={2} value={draft} onChange={(event) => setDraft(event.target.value)} />
      {draft !== kept && (
        <Button look="plain" onClick={() => correct({ kind: 'note', at, text: draft })}>
          Keep note
        </Button>
      )}
    </div>
  );
}
