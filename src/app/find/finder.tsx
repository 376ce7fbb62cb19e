import { Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Comparison } from '../../model/comparison';
import type { Story } from '../../model/story';
import { Button } from '../../ui/button';
import { takeFocus } from '../../ui/take-focus';
import { MoreMenu } from './more-menu';
import { runCommand } from './run-command';
import { type Panel, useFinderKeys } from './use-finder-keys';

const SearchPanel = lazy(async () => ({
  default: (await import('../../reader/search/search-panel')).SearchPanel,
}));
const StoryPalette = lazy(async () => ({
  default: (await import('../palette/story-palette')).StoryPalette,
}));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('../shortcuts/shortcuts-dialog')).ShortcutsDialog,
}));
const HelpDialog = lazy(async () => ({
  default: (await import('../help/help-dialog')).HelpDialog,
}));

export interface FinderProps {
  readonly story: Story | null;
  /** With the reader's corrections; null while there is none. */
  readonly comparison: Comparison | null;
}

/** Search, palette, shortcuts and help: their buttons, their keys, and whichever of them is open. */
export function Finder({ story, comparison }: FinderProps) {
  const [panel, setPanel] = useState<Panel | null>(null);
  const [asked, setAsked] = useState(0);
  const [early, setEarly] = useState('');
  const close = () => setPanel(null);
  const open = (next: Panel) => {
    if (next !== panel) setEarly('');
    setPanel(next);
    setAsked(asked + 1);
  };
  const run = (id: string) => {
    if (id !== 'search') close();
    runCommand(id, open);
  };
  useFinderKeys(run, panel !== null && panel !== 'search');
  return (
    <>
      <Button
        iconOnly
        aria-label="Search in all articles"
        title="Search in all articles (/)"
        aria-keyshortcuts="/"
        onClick={() => open('search')}
      >
        <Search size={18} aria-hidden="true" />
      </Button>
      <MoreMenu story={story} onOpen={open} />
      <Suspense fallback={panel === 'search' && <EarlyBox onType={setEarly} />}>
        {panel === 'search' && comparison && (
          <SearchPanel
            articles={comparison.articles}
            asked={asked}
            initialWords={early}
            onClose={close}
          />
        )}
        {panel === 'palette' && (
          <StoryPalette comparison={comparison} onCommand={run} onClose={close} />
        )}
        {panel === 'shortcuts' && <ShortcutsDialog onClose={close} />}
        {panel === 'help' && <HelpDialog onClose={close} onShortcuts={() => open('shortcuts')} />}
      </Suspense>
    </>
  );
}

/** Takes what is typed while the search is on its way: it would be read as shortcuts. */
function EarlyBox({ onType }: { readonly onType: (words: string) => void }) {
  return (
    <input
      ref={takeFocus}
      className="visually-hidden"
      aria-label="Words to find"
      onChange={(event) => onType(event.target.value)}
    />
  );
}
