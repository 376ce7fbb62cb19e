import { X } from 'lucide-react';
import { articleLetter, listNames, nameArticle } from '../../marks/name-article';
import type { Comparison } from '../../model/comparison';
import type { ComparisonState } from '../../queries/use-comparison';
import { usePlace } from '../../session/use-place';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { sayStep } from '../working';
import styles from './story-notices.module.css';

export interface StoryNoticesProps {
  readonly comparison: Comparison;
  readonly analysis: ComparisonState;
}

/** What the reader should know of this comparison before they trust it, each in one line; the hint of the first run. */
export function StoryNotices({ comparison, analysis }: StoryNoticesProps) {
  const { articles, complete } = comparison;
  const foreign = articles.filter(
    ({ meta }) => meta.language !== null && !isEnglish(meta.language),
  );
  return (
    <div>
      <FirstHint />
      <Rerun analysis={analysis} />
      {!complete && (
        <output className={styles.notice}>
          The analysis stopped early. What is marked holds; more would have been found.{' '}
          <Button look="plain" onClick={analysis.retry}>
            Analyse again
          </Button>
        </output>
      )}
      {foreign.length > 0 && (
        <p className={styles.notice}>
          {listNames(foreign.map((one) => `${articleLetter(one.id)} ${nameArticle(one)}`))}{' '}
          {foreign.length === 1 ? 'is' : 'are'} in{' '}
          {listNames([...new Set(foreign.map(({ meta }) => languageName(meta.language ?? '')))])}:
          beyond structure and noise, Crossread reads English only.
        </p>
      )}
      {articles.length === 1 && (
        <p className={styles.notice}>
          One article alone: its parts, its names and its noise are marked. Add another on the same
          event to compare the two.
        </p>
      )}
    </div>
  );
}

/** What is shown is of the articles before; the comparison with the new ones is being made, was stopped, or failed. */
function Rerun({ analysis }: { readonly analysis: ComparisonState }) {
  const { isPrevious, status, error, progress, retry, cancel } = analysis;
  if (!isPrevious && status !== 'failed') return null;
  if (status === 'running') {
    return (
      <output className={styles.notice}>
        {sayStep(progress)} … What is shown is the comparison before.
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

/** One line that says what to do first; gone for good once it is put away. */
function FirstHint() {
  const isSeen = useSession(({ preferences }) => preferences.hintSeen);
  const prefer = useSession((session) => session.prefer);
  const { view } = usePlace();
  if (isSeen || view !== 'read') return null;
  return (
    <p className={styles.notice} data-hint="">
      <span>Choose any underlined words to see what the other articles make of them.</span>
      <Button iconOnly aria-label="Put this hint away" onClick={() => prefer({ hintSeen: true })}>
        <X size={16} aria-hidden="true" />
      </Button>
    </p>
  );
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    // A page may declare anything as its language.
    return tag;
  }
}

function isEnglish(tag: string): boolean {
  return /^en\b/i.test(tag);
}
