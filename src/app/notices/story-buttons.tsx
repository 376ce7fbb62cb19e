import { REMOVE_STORY } from '../../session/commands-slice';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';

/** Removes the open story, while the page can. */
export function RemoveStory() {
  const remove = useSession(({ offered }) => offered[REMOVE_STORY]);
  return (
    remove && (
      <Button look="plain" onClick={remove}>
        Remove this story
      </Button>
    )
  );
}

/** Puts back what was removed last, as long as that is known. */
export function UndoRemoval() {
  const removal = useSession((session) => session.removal);
  const undoRemoval = useSession((session) => session.undoRemoval);
  return (
    removal && (
      <Button look="solid" onClick={undoRemoval}>
        Put back {removal.name}
      </Button>
    )
  );
}

/** Opens the dialog that takes articles in, while the page has one. */
export function AddArticle() {
  const add = useSession(({ offered }) => offered.add);
  return (
    add && (
      <Button look="plain" onClick={add}>
        Add an article
      </Button>
    )
  );
}
