import { heldCorrections } from './correction-log';
import { useSession } from './use-session';

/** What the reader calls an article; null where it is as its page has it. */
export interface GivenName {
  readonly called: string | null;
  readonly title: string | null;
}

const AS_FOUND: GivenName = { called: null, title: null };

/** What the reader calls the article with this content, and the step that changes it. */
export function useArticleName(sha256: string): {
  readonly given: GivenName;
  readonly name: (wish: { readonly called: string; readonly title: string }) => void;
} {
  const log = useSession((session) => session.log);
  const correct = useSession((session) => session.correct);
  const held = heldCorrections(log).flatMap(({ correction }) =>
    correction.kind === 'name-article' && correction.sha256 === sha256 ? [correction] : [],
  );
  return {
    given: held.at(-1) ?? AS_FOUND,
    name: ({ called, title }) =>
      correct({
        kind: 'name-article',
        sha256,
        called: called.trim() || null,
        title: title.trim() || null,
      }),
  };
}
