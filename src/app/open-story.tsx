import { type ReactNode, Suspense, useEffect } from 'react';
import { applyCorrections } from '../marks/apply-corrections';
import type { Comparison } from '../model/comparison';
import { useComparison } from '../queries/use-comparison';
import { useStories } from '../queries/use-stories';
import { useStory } from '../queries/use-story';
import { heldCorrections } from '../session/correction-log';
import { usePlace } from '../session/use-place';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Masthead } from './masthead';
import styles from './open-story.module.css';
import { ShelfTools } from './shelf-tools';
import { VIEW_LIST } from './views';
import { Working } from './working';

/** The open story: its articles, loaded and compared, in the view that the address names. */
export function OpenStory() {
  const place = usePlace();
  const { stories } = useStories();
  const id = place.story ?? stories[0]?.id ?? null;
  const { story, articles, failures, isLoading, error, retry } = useStory(id);
  const analysis = useComparison(isLoading ? [] : articles.map(({ raw }) => raw));
  const corrections = heldCorrections(useSession((session) => session.log));
  const openCorrections = useSession((session) => session.openCorrections);
  const said = useSession((session) => session.said);
  useEffect(() => {
    if (story) void openCorrections(story.id);
  }, [story, openCorrections]);

  const corrected =
    analysis.comparison &&
    applyCorrections(
      analysis.comparison,
      corrections.map(({ correction }) => correction),
    );

  const content = (): ReactNode => {
    if (error !== null) {
      return <Failure title="The stories could not be loaded" message={error} onRetry={retry} />;
    }
    if (isLoading) return <Notice title="Loading the articles …" />;
    if (story === null) {
      return (
        <Notice title="There is no such story here">
          <p>
            A link to someone’s own articles works only in the browser that holds them. Choose a
            story above.
          </p>
        </Notice>
      );
    }
    if (analysis.status === 'failed') {
      const message = analysis.error ?? '';
      return <Failure title="The comparison failed" message={message} onRetry={analysis.retry} />;
    }
    if (analysis.status === 'cancelled' && analysis.comparison === null) {
      return <Failure title="The comparison was cancelled" message="" onRetry={analysis.retry} />;
    }
    if (corrected === null) {
      return <Working progress={analysis.progress} onCancel={analysis.cancel} />;
    }
    return <OpenView comparison={corrected} />;
  };
  return (
    <div className={styles.page}>
      <Masthead
        story={story}
        tools={<ShelfTools story={story} comparison={corrected} corrections={corrections} />}
      />
      {failures.map((failure) => (
        <p key={failure.id} role="alert" className={styles.failure}>
          {failure.name}: {failure.message} <Button onClick={retry}>Try again</Button>
        </p>
      ))}
      <main className={styles.main}>{content()}</main>
      <output className="visually-hidden">{said}</output>
    </div>
  );
}

function OpenView({ comparison }: { readonly comparison: Comparison }) {
  const { view } = usePlace();
  const View = (VIEW_LIST.find(({ id }) => id === view) ?? VIEW_LIST[0])?.View;
  return (
    <Suspense fallback={<Notice title="Opening …" />}>
      {View && <View comparison={comparison} />}
    </Suspense>
  );
}

interface FailureProps {
  readonly title: string;
  readonly message: string;
  readonly onRetry: () => void;
}

function Failure({ title, message, onRetry }: FailureProps) {
  return (
    <Notice
      urgent
      title={title}
      actions={
        <Button look="solid" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      {message && <p>{message}</p>}
    </Notice>
  );
}
