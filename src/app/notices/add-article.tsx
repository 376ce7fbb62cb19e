import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';

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
