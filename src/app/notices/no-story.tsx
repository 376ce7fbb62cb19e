import { useSession } from '../../session/use-session';
import { Notice } from '../../ui/notice';
import { AddArticle, UndoRemoval } from './story-buttons';

/** The address names a story that is not here: it went with its last article, or never was in this browser. */
export function NoStory() {
  const removal = useSession((session) => session.removal);
  if (removal !== null) {
    return (
      <Notice
        title="Nothing is left of this story"
        actions={
          <>
            <UndoRemoval /> <AddArticle />
          </>
        }
      >
        <p>{removal.name} was removed, and its story with it. Choose another one above.</p>
      </Notice>
    );
  }
  return (
    <Notice title="There is no such story here">
      <p>
        A link to someone’s own articles works only in the browser that holds them. Choose a story
        above.
      </p>
    </Notice>
  );
}
