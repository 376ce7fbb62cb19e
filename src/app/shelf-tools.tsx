import { Download } from 'lucide-react';
import type { Comparison } from '../model/comparison';
import type { LoggedCorrection } from '../model/correction';
import type { Story } from '../model/story';
import { isPlain, useShown } from '../session/noise-state';
import { changePlace } from '../session/use-place';
import { useSession } from '../session/use-session';
import { AddButton } from '../shelf/add-button';
import { useRemovals } from '../shelf/use-removals';
import { ExportButton } from '../shelf/export-button';
import { Button } from '../ui/button';
import { goToStory } from './go-to-story';

export interface ShelfToolsProps {
  readonly story: Story | null;
  /** What its articles are called, by content hash. */
  readonly names: Readonly<Record<string, string>>;
  /** As the reader set it right; null while there is none. */
  readonly comparison: Comparison | null;
  /** The same for programs. */
  readonly document: Comparison | null;
  readonly corrections: readonly LoggedCorrection[];
}

/** What can be done with the open story: add articles to it, export what was found. */
export function ShelfTools({ story, names, comparison, document, corrections }: ShelfToolsProps) {
  const { layers, noise } = useShown();
  const emphasis = useSession((session) => session.emphasis);
  useRemovals(story, names, () =>
    changePlace({ story: null, articles: [], base: null, mark: null }),
  );
  const showAdded = (changed: Story) => {
    if (changed.id === story?.id) changePlace({ articles: [] });
    else goToStory(changed);
  };
  return (
    <>
      <AddButton story={story} onAdded={showAdded} />
      {story && comparison ? (
        <ExportButton
          title={story.title}
          comparison={comparison}
          document={document}
          layers={new Set(layers)}
          noise={noise}
          signs={!isPlain(layers) || emphasis !== 'all'}
          corrections={corrections}
        />
      ) : (
        // Its place is kept while there is nothing to export yet, so that nothing moves.
        <Button disabled aria-haspopup="dialog">
          <Download size={16} aria-hidden="true" /> Export
        </Button>
      )}
    </>
  );
}
