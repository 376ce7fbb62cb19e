import { Suspense, useMemo } from 'react';
import { comparedOnly } from '../marks/is-compared';
import { narrowComparison } from '../marks/narrow-comparison';
import type { Comparison } from '../model/comparison';
import type { ComparisonState } from '../queries/use-comparison';
import type { StoryState } from '../queries/use-story';
import { usePlace } from '../session/use-place';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { AddArticle, RemoveStory, UndoRemoval } from './notices/story-buttons';
import { NoStory } from './notices/no-story';
import { VIEW_LIST } from './views';
import { Working } from './working';

export interface StoryContentProps {
  readonly opened: StoryState;
  readonly analysis: ComparisonState;
  /** With the reader's corrections; null while there is none. */
  readonly comparison: Comparison | null;
}

/** The open view of the story, or what stands in its way and what to do about it. */
export function StoryContent({ opened, analysis, comparison }: StoryContentProps) {
  const { story, articles, isLoading, error } = opened;
  if (error !== null) {
    return (
      <Failure title="The stories could not be loaded" message={error} onRetry={opened.retry} />
    );
  }
  if (isLoading) return <Notice title="Loading the articles …" />;
  if (story === null) return <NoStory />;
  if (articles.length === 0) {
    return (
      <Notice
        title="Nothing to read yet"
        actions={
          <>
            <UndoRemoval /> <AddArticle /> <RemoveStory />
          </>
        }
      >
        <p>This story has no article that can be read. Add one, or two to compare, or remove it.</p>
      </Notice>
    );
  }
  if (comparison !== null) return <OpenView comparison={comparison} />;
  if (analysis.status === 'failed') {
    return (
      <Failure
        title="The comparison failed"
        message={analysis.error ?? ''}
        onRetry={analysis.retry}
      />
    );
  }
  if (analysis.status === 'cancelled') {
    return (
      <Failure
        title="The comparison was cancelled"
        message="Nothing is lost: it can be made again at any time."
        onRetry={analysis.retry}
      />
    );
  }
  return <Working progress={analysis.progress} onCancel={analysis.cancel} />;
}

function OpenView({ comparison }: { readonly comparison: Comparison }) {
  const { story, view, articles } = usePlace();
  const chosen = articles.join('.');
  // The reading screen lays out the columns itself; all else speaks of those that are open.
  const shown = useMemo(
    () =>
      view === 'read' ? comparison : comparedOnly(narrowComparison(comparison, chosen.split('.'))),
    [view, comparison, chosen],
  );
  const View = (VIEW_LIST.find(({ id }) => id === view) ?? VIEW_LIST[0])?.View;
  return (
    <Suspense fallback={<Notice title="Opening …" />}>
      {/* Another story is read from its beginning, though its columns have the letters of the one before. */}
      {View && <View key={story} comparison={shown} />}
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
