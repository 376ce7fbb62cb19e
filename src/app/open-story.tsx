import { useEffect } from 'react';
import { applyCorrections } from '../marks/apply-corrections';
import { silenceUncompared } from '../marks/is-compared';
import { fullName } from '../marks/name-article';
import type { Comparison } from '../model/comparison';
import { useComparison } from '../queries/use-comparison';
import { useOtherTabs } from '../queries/use-other-tabs';
import { useStories } from '../queries/use-stories';
import { useStory } from '../queries/use-story';
import { heldCorrections } from '../session/correction-log';
import { usePlace } from '../session/use-place';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button';
import { Finder } from './find/finder';
import { Masthead } from './masthead';
import { FirstHint } from './notices/first-hint';
import { LastWord } from './notices/last-word';
import { StoryNotices } from './notices/story-notices';
import styles from './open-story.module.css';
import { ShelfTools } from './shelf-tools';
import { StoryContent } from './story-content';
import { useSelectionInPlace } from './use-selection-in-place';

/** The open story: its articles, loaded and compared, in the view that the address names. */
export function OpenStory() {
  const place = usePlace();
  const { stories } = useStories();
  const id = place.story ?? stories[0]?.id ?? null;
  const opened = useStory(id);
  const { story, articles, failures, isLoading } = opened;
  const analysis = useComparison(isLoading ? [] : articles.map(({ raw }) => raw));
  const corrections = heldCorrections(useSession((session) => session.log));
  const openCorrections = useSession((session) => session.openCorrections);
  const followCorrections = useSession((session) => session.followCorrections);
  const say = useSession((session) => session.say);
  useEffect(followCorrections, [followCorrections]);
  useOtherTabs(id, () => say('Articles changed in another tab, and here too.', 'shown'));
  useEffect(() => {
    if (story) void openCorrections(story.id);
  }, [story, openCorrections]);

  const setRight = (found: Comparison) =>
    applyCorrections(
      found,
      corrections.map(({ correction }) => correction),
    );
  const found = analysis.comparison;
  const compared = found && silenceUncompared(found);
  const corrected = compared && setRight(compared);
  useSelectionInPlace(analysis.isPrevious ? null : corrected);

  const shown = corrected?.articles ?? [];
  const names = Object.fromEntries(shown.map((article) => [article.sha256, fullName(article)]));

  return (
    <div className={styles.page}>
      <Button className={styles.skip ?? ''} onClick={skipToArticles}>
        Skip to the articles
      </Button>
      <Masthead
        story={story}
        tools={
          <>
            <ShelfTools
              story={story}
              names={names}
              comparison={corrected}
              document={found === compared ? corrected : found && setRight(found)}
              corrections={corrections}
            />
            <Finder story={story} comparison={corrected} />
          </>
        }
      />
      <div className={styles.notices}>
        {failures.map((failure) => (
          <p key={failure.id} role="alert" className={styles.failure}>
            {failure.message.includes(failure.name) ? '' : `${failure.name}: `}
            {failure.message}{' '}
            <Button look="plain" onClick={opened.retry}>
              Try again
            </Button>
          </p>
        ))}
        {(isLoading || articles.length > 1) && <FirstHint />}
        {corrected && <StoryNotices comparison={corrected} analysis={analysis} />}
      </div>
      <main className={styles.main} tabIndex={-1}>
        <StoryContent opened={opened} analysis={analysis} comparison={corrected} />
      </main>
      <LastWord />
    </div>
  );
}

/** The first text that is shown, else what stands in the place of the texts. */
function skipToArticles(): void {
  const texts = [...document.querySelectorAll<HTMLElement>('main [data-scroller]')];
  const text = texts.find((each) => each.checkVisibility());
  (text ?? document.querySelector('main'))?.focus();
}
