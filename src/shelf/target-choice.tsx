import type { Story } from '../model/story';
import { Choice } from '../ui/choice';
import { nameStory } from './name-story';

/** Where new articles go: to the open story, or to a new one. */
export type AddTarget = 'open' | 'new';

export interface TargetChoiceProps {
  /** The open story; null where none is. */
  readonly story: Story | null;
  readonly target: AddTarget;
  /** The name of the new story. */
  readonly title: string;
  /** What all stories are called. */
  readonly titles: readonly string[];
  readonly onTarget: (target: AddTarget) => void;
  readonly onTitle: (title: string) => void;
}

/** Asks where new articles go, and what a new story is called. */
export function TargetChoice({
  story,
  target,
  title,
  titles,
  onTarget,
  onTitle,
}: TargetChoiceProps) {
  const count = story?.articles.length ?? 0;
  return (
    <>
      {story !== null && (
        <Choice
          label="What you add is compared"
          options={[
            { value: 'new', label: 'on its own, as a new story' },
            {
              value: 'open',
              label: `with the ${count === 1 ? 'article' : `${count} articles`} of “${story.title}”`,
            },
          ]}
          value={target}
          onChange={onTarget}
        />
      )}
      {target === 'new' && (
        <label className="field">
          Name of the story
          <input
            value={title}
            placeholder={nameStory('', titles)}
            onChange={(event) => onTitle(event.target.value)}
          />
        </label>
      )}
    </>
  );
}
