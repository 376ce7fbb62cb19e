import { CircleHelp, Command, Ellipsis, Keyboard, Link, RotateCcw, Undo2 } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import type { Story } from '../../model/story';
import { heldCorrections } from '../../session/correction-log';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { closePopover, Popover } from '../../ui/popover';
import styles from './finder.module.css';
import { copyLink, runCommand } from './run-command';
import type { Panel } from './use-finder-keys';

export interface MoreMenuProps {
  readonly story: Story | null;
  readonly onOpen: (panel: Panel) => void;
}

/** What is needed now and then: the palette, a link to what is open, keys, help. */
export function MoreMenu({ story, onOpen }: MoreMenuProps) {
  const open = (panel: Panel) => (event: MouseEvent<HTMLButtonElement>) => {
    closePopover(event.currentTarget);
    onOpen(panel);
  };
  const run = (command: string) => (event: MouseEvent<HTMLButtonElement>) => {
    closePopover(event.currentTarget);
    runCommand(command, onOpen);
  };
  const corrections = heldCorrections(useSession((session) => session.log)).length;
  return (
    <Popover
      trigger={<Ellipsis size={18} aria-hidden="true" />}
      panelLabel="More"
      aria-label="More"
      title="More"
      iconOnly
    >
      <div className={styles.menu}>
        <Button className={styles.item ?? ''} onClick={open('palette')}>
          <Command size={17} aria-hidden="true" /> Go to or do …{' '}
          <kbd className="for-keyboard">Ctrl K</kbd>
        </Button>
        <Button className={`${styles.item} for-keyboard`} onClick={open('shortcuts')}>
          <Keyboard size={17} aria-hidden="true" /> Keyboard shortcuts <kbd>?</kbd>
        </Button>
        <Button className={styles.item ?? ''} onClick={open('help')}>
          <CircleHelp size={17} aria-hidden="true" /> How Crossread works
        </Button>
        <CopyLink story={story} />
        <Button className={styles.item ?? ''} onClick={run('reset-view')}>
          <RotateCcw size={17} aria-hidden="true" /> Reset the view
        </Button>
        <Button
          className={styles.item ?? ''}
          disabled={corrections === 0}
          onClick={run('reset-corrections')}
        >
          <Undo2 size={17} aria-hidden="true" /> Take back all corrections ({corrections})
        </Button>
      </div>
    </Popover>
  );
}

/** Copies a link to what is open, and says for whom it works. */
function CopyLink({ story }: { readonly story: Story | null }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const hasOwn =
    story !== null &&
    (story.origin === 'own' || story.articles.some(({ origin }) => origin === 'own'));
  return (
    <>
      <Button
        className={styles.item ?? ''}
        onClick={() => void copyLink().then((done) => setOutcome(done ? 'copied' : 'refused'))}
      >
        <Link size={17} aria-hidden="true" /> Copy a link to this view
      </Button>
      <output className={styles.note}>
        {outcome === 'copied' && 'Copied. '}
        {outcome === 'refused' && 'The browser did not allow it: copy the address above. '}
        {hasOwn
          ? 'These are your own articles: they live in this browser only, and so does the link.'
          : 'It opens the same story, view and marks for anybody.'}
      </output>
    </>
  );
}
