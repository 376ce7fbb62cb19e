import { isCompared } from '../../marks/is-compared';
import { letterAndName, listNames } from '../../marks/name-article';
import { nameLanguage } from '../../marks/name-language';
import type { ComparedArticle, Comparison } from '../../model/comparison';
import type { ComparisonState } from '../../queries/use-comparison';
import { changePlace, usePlace } from '../../session/use-place';
import { Button } from '../../ui/button';
import { sayStep } from '../working';
import { AddArticle } from './story-buttons';
import styles from './story-notices.module.css';

export interface StoryNoticesProps {
  readonly comparison: Comparison;
  readonly analysis: ComparisonState;
}

/** What the reader should know of this comparison before they trust it, each in one line. */
export function StoryNotices({ comparison, analysis }: StoryNoticesProps) {
  const { articles, complete } = comparison;
  const foreign = articles.filter((article) => !isCompared(article));
  return (
    <div>
      <Rerun analysis={analysis} />
      {!complete && analysis.status === 'done' && (
        <output className={styles.notice}>
          The analysis stopped early, before all passages were held against each other. What is
          marked as shared holds; “only here” may be said too soon.
          <Button look="plain" onClick={analysis.goOn}>
            Go on
          </Button>
        </output>
      )}
      {foreign.length > 0 && (
        <p className={styles.notice}>
          {listNames(foreign.map(letterAndName))} {foreign.length === 1 ? 'is' : 'are'} in{' '}
          {listNames([...new Set(foreign.map(({ meta }) => nameLanguage(meta.language ?? '')))])}:
          beyond structure and noise, Crossread reads English only.
        </p>
      )}
      <Narrowed articles={articles} />
      {articles.length === 1 && (
        <p className={styles.notice}>
          One article alone: its parts, its names and its noise are marked. Add another on the same
          event to compare the two. <AddArticle />
        </p>
      )}
    </div>
  );
}

/**
 * What is shown is of the articles before, or what was found before the time was up; what is to take its place is being
 * made, was stopped, or failed.
 */
function Rerun({ analysis }: { readonly analysis: ComparisonState }) {
  const { isPrevious, status, error, progress, retry, cancel } = analysis;
  if (!isPrevious && status !== 'failed' && status !== 'running') return null;
  if (status === 'running') {
    return (
      <output className={styles.notice}>
        {sayStep(progress)} … What is shown is{' '}
        {isPrevious ? 'the comparison before.' : 'what was found so far.'}
        <Button look="plain" onClick={cancel}>
          Cancel
        </Button>
      </output>
    );
  }
  return (
    <p className={styles.notice} role="alert">
      {status === 'failed'
        ? `The comparison failed: ${error ?? ''}`
        : 'The comparison was cancelled: what is shown is the one before.'}
      <Button look="plain" onClick={retry}>
        Try again
      </Button>
    </p>
  );
}

/** The view speaks of some of the articles only, as the address says; the others are a click away. */
function Narrowed({ articles }: { readonly articles: readonly ComparedArticle[] }) {
  const { view, articles: open } = usePlace();
  const names = (list: readonly ComparedArticle[]) => listNames(list.map(letterAndName));
  const shown = articles.filter(({ id }) => open.includes(id));
  const closed = articles.filter(({ id }) => !open.includes(id));
  if (view === 'read' || shown.length === 0 || closed.length === 0) return null;
  return (
    <p className={styles.notice}>
      Here only {names(shown)} {shown.length === 1 ? 'counts' : 'count'}, not {names(closed)}.
      <Button look="plain" onClick={() => changePlace({ articles: [] })}>
        Open all {articles.length}
      </Button>
    </p>
  );
}
