/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard. */
import {
  ChevronLeft,
  ChevronRight,
  PanelBottom,
  PanelRight,
  PanelRightClose,
  X,
} from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { Mark } from '../../marks/mark';
import { isBareMatch } from '../../marks/source-key';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { MISSING_PREFIX } from '../columns/pick';
import { useReading } from '../reading-context';
import { ConflictSides } from './conflict-sides';
import { FactPanel } from './fact-panel';
import { type Found, findSource } from './find-source';
import { FramingPanel } from './framing-panel';
import { IndexPanel } from './index-panel';
import styles from './inspector.module.css';
import { leaveInspector } from './inspector-focus';
import { LinkMaker } from './link-maker';
import { LinkPanel } from './link-panel';
import { MissingPanel } from './missing-panel';
import { NamesHere } from './names-here';
import { NoisePanel } from './noise-panel';
import { NoteField } from './note-field';
import { PassagePanel } from './passage-panel';
import { selectSource } from './select-source';
import { SheetHandle } from './sheet-handle';
import { SourceTabs } from './source-tabs';
import { titleOf } from './title-of';
import { useGlance } from './use-glance';
import { useKeptFocus } from './use-kept-focus';
import { useSheet } from './use-sheet';

/** What is said of the selected place: both wordings, why, how sure, and what the reader says to it. */
export function Inspector() {
  const { comparison, marks } = useReading();
  const body = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(body, comparison);
  const selection = useSession((session) => session.selection);
  const glance = useGlance();
  const { isSheet, move } = useSheet();
  useLayoutEffect(() => {
    // What is newly chosen is read from its beginning, wherever the one before was left.
    body.current?.scrollTo({ top: 0, behavior: 'instant' });
  }, [selection?.article, selection?.start, selection?.source]);
  const found = selection?.source ? findSource(comparison, selection.source) : null;
  const isMissing = selection?.source?.startsWith(MISSING_PREFIX) === true;
  const title = isMissing
    ? 'Not found here'
    : found
      ? titleOf(found)
      : selection
        ? 'Passage'
        : 'At a glance';
  const siblings = found ? siblingsOf(marks, found) : [];
  const at = siblings.indexOf(selection?.source ?? '');
  const go = (by: number) => {
    const next = siblings[(at + by + siblings.length) % siblings.length];
    if (next) selectSource(marks, next);
  };
  return (
    <aside
      className={styles.inspector}
      aria-label="Panel"
      data-open={selection !== null || glance.isOverText || undefined}
      data-sheet={isSheet || undefined}
      hidden={selection === null && !glance.isOpen}
    >
      <SheetHandle onClose={selection ? leaveInspector : () => glance.open(false)} />
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {siblings.length > 1 && (
          <>
            <span className={styles.count}>
              {at + 1} of {siblings.length}
            </span>
            <Button iconOnly aria-label="Previous of its kind" onClick={() => go(-1)}>
              <ChevronLeft size={17} aria-hidden="true" />
            </Button>
            <Button iconOnly aria-label="Next of its kind" onClick={() => go(1)}>
              <ChevronRight size={17} aria-hidden="true" />
            </Button>
          </>
        )}
        {move && (
          <Button
            iconOnly
            aria-label={isSheet ? 'Panel beside the text' : 'Panel below the text'}
            title={
              isSheet
                ? 'Panel beside the text'
                : 'Panel below the text: all columns keep their room'
            }
            onClick={move}
          >
            {isSheet ? (
              <PanelRight size={17} aria-hidden="true" />
            ) : (
              <PanelBottom size={17} aria-hidden="true" />
            )}
          </Button>
        )}
        {!selection && (
          <Button
            iconOnly
            aria-label="Hide the panel"
            title="More room for the text"
            onClick={() => glance.open(false)}
          >
            <PanelRightClose size={17} aria-hidden="true" />
          </Button>
        )}
        {selection && (
          <Button
            iconOnly
            aria-label="Close the panel"
            title="Close (Esc)"
            onClick={leaveInspector}
          >
            <X size={17} aria-hidden="true" />
          </Button>
        )}
      </header>
      <section
        ref={body}
        className={styles.body}
        aria-label="What is said of it"
        tabIndex={0}
        {...keptFocus}
      >
        <LinkMaker />
        {found?.kind === 'fact' && <ConflictSides fact={found.fact} />}
        {selection && <SourceTabs />}
        {selection === null && <IndexPanel />}
        {selection && isMissing && <MissingPanel selection={selection} />}
        {found && <FoundPanel found={found} />}
        {selection && !found && !isMissing && <PassagePanel selection={selection} />}
        {selection && !isMissing && <NamesHere selection={selection} />}
        {selection && (
          <NoteField
            key={`${selection.article}${selection.start}.${selection.end}`}
            selection={selection}
          />
        )}
      </section>
    </aside>
  );
}

function FoundPanel({ found }: { readonly found: Found }) {
  if (found.kind === 'fact') return <FactPanel fact={found.fact} />;
  if (found.kind === 'framing') return <FramingPanel framing={found.framing} />;
  if (found.kind === 'link') return <LinkPanel link={found.link} />;
  return <NoisePanel noise={found.noise} />;
}

/** The sources of the same layer and kind, in reading order. */
function siblingsOf(marks: readonly Mark[], found: Found): string[] {
  const kinds = marks.filter(({ source }) => source === idOf(found)).map(({ kind }) => kind);
  const siblings = marks.filter(({ kind, source }) => kinds.includes(kind) && !isBareMatch(source));
  return [...new Set(siblings.map(({ source }) => source))];
}

function idOf(found: Found): string {
  if (found.kind === 'fact') return found.fact.id;
  if (found.kind === 'framing') return found.framing.id;
  return '';
}
