import { useId } from 'react';
import { isSamePlace } from '../../model/span';
import type { Selection } from '../../session/reading-slice';
import { useSession } from '../../session/use-session';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import styles from './inspector.module.css';
import { useKeptDraft } from './use-kept-draft';

/** The reader's note on the selected place, kept as it is typed; all that is typed in one go is one step to undo. */
export function NoteField({ selection }: { readonly selection: Selection }) {
  const { comparison } = useReading();
  const kept = comparison.notes?.find((note) => isSamePlace(note, selection))?.text ?? '';
  const id = useId();
  const [at] = anchorsOf(comparison, [selection]);
  const { write, say } = useSession.getState();
  const draft = useKeptDraft(
    kept,
    (step, text) => at && write(step, text === null ? null : { kind: 'note', at, text }),
    () => say('Note kept.', 'undoable'),
  );
  if (!at) return null;
  return (
    <div className={`field ${styles.noteField}`}>
      <label htmlFor={id}>Your note</label>
      <textarea
        id={id}
        rows={2}
        value={draft.text}
        aria-describedby={`${id}-kept`}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.finish}
      />
      <small id={`${id}-kept`} className={styles.hint}>
        Kept in this browser as you type.
      </small>
    </div>
  );
}
