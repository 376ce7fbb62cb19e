import { useEffect, useState } from 'react';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import styles from './last-word.module.css';

/** How long the page shows it: time to read a line and to reach the button. Undo stands in the tools for good. Unit: ms. */
const SHOWN_MS = 8_000;

/**
 * What the program last said: read out, and where nothing else on the page shows it, shown for a while with a way back.
 * After that it is gone from the page, so that nobody who goes through it by screen reader meets old news.
 */
export function LastWord() {
  const said = useSession((session) => session.said);
  const undo = useSession((session) => session.undo);
  const [past, setPast] = useState(said);
  const isNew = said !== past;
  const isShown = isNew && said.look !== 'heard';
  useEffect(() => {
    if (!isNew) return undefined;
    const timer = setTimeout(() => setPast(said), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isNew, said]);
  const isUndoable = said.look === 'undoable';
  return (
    <div className={isShown ? styles.toast : 'visually-hidden'}>
      <output>
        {isNew && said.text}
        {isNew && isUndoable && <span className="visually-hidden"> Undo with Control Z.</span>}
      </output>
      {isShown && isUndoable && (
        <Button className={styles.undo ?? ''} aria-label="Undo the change" onClick={undo}>
          Undo
        </Button>
      )}
    </div>
  );
}
