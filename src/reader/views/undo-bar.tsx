import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';

/** Takes the last correction back and makes it again; nothing until there is one. */
export function UndoBar() {
  const { steps, position } = useSession((session) => session.log);
  const removal = useSession((session) => session.removal);
  const undo = useSession((session) => session.undo);
  const redo = useSession((session) => session.redo);
  if (steps.length === 0) return null;
  return (
    <div>
      <Button look="plain" disabled={position === 0 && removal === null} onClick={undo}>
        Undo
      </Button>{' '}
      <Button look="plain" disabled={position === steps.length} onClick={redo}>
        Redo
      </Button>
    </div>
  );
}
