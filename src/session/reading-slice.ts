import type { StateCreator } from 'zustand';
import type { ArticleSpan } from '../model/span';
import type { Session } from './use-session';

/** What the inspector shows: the things said of one place, one of them in front. */
export interface Selection extends ArticleSpan {
  /** Keys of the sources (fact, framing, link, noise) that lie on the place; empty for a plain passage. */
  readonly sources: readonly string[];
  readonly source: string | null;
}

/** What stands out: all alike, the sentences that nobody else states, or the places where others say more. */
export const EMPHASES = ['all', 'only-here', 'missing-here'] as const;
type Emphasis = (typeof EMPHASES)[number];

/** What the program last had to say to the reader. */
export interface Said {
  readonly text: string;
  /** heard: only by a screen reader, the eye sees it anyway; shown: for a while on the page too; undoable: with a button to undo. */
  readonly look: 'heard' | 'shown' | 'undoable';
}

/** What the reader is doing now. */
export interface ReadingSlice {
  readonly selection: Selection | null;
  /** The article that keys act on: the one last clicked, scrolled or moved into. */
  readonly activeArticle: string | null;
  /** Side by side, or one article at full width that flips to another. */
  readonly layout: 'columns' | 'single';
  readonly isScrollLocked: boolean;
  /** The panel's list of all there is was asked for, in a window that has no room for it beside the text for good. */
  readonly isGlanceOpen: boolean;
  readonly emphasis: Emphasis;
  /** The passage that waits for its partner to be chosen. */
  readonly linkFrom: ArticleSpan | null;
  /** The passage that is wished for and not on screen yet. */
  readonly visit: ArticleSpan | null;
  /** The very words that something led to last, lit until something else is chosen. */
  readonly sought: ArticleSpan | null;
  /** A new one each time, also where its words are those of the one before. */
  readonly said: Said;
  /** Lets go of what belongs to the open story alone, before another one opens. */
  readonly leaveStory: () => void;
  readonly select: (selection: Selection | null) => void;
  readonly activate: (article: string) => void;
  readonly setLayout: (layout: 'columns' | 'single') => void;
  readonly lockScroll: (locked: boolean) => void;
  readonly openGlance: (open: boolean) => void;
  /** Brings out what is asked for; all alike where it stands out already. */
  readonly emphasise: (emphasis: Emphasis) => void;
  readonly startLink: (from: ArticleSpan | null) => void;
  /** Brings a passage to the screen in the reading view, from any view. */
  readonly goToPassage: (at: ArticleSpan) => void;
  /** The passage wished for is on screen. */
  readonly arrive: () => void;
  readonly say: (text: string, look?: Said['look']) => void;
}

export const createReadingSlice: StateCreator<Session, [], [], ReadingSlice> = (set) => ({
  selection: null,
  activeArticle: null,
  layout: 'columns',
  isScrollLocked: true,
  isGlanceOpen: false,
  emphasis: 'all',
  linkFrom: null,
  visit: null,
  sought: null,
  said: { text: '', look: 'heard' },
  leaveStory: () =>
    set({
      selection: null,
      activeArticle: null,
      linkFrom: null,
      visit: null,
      sought: null,
      emphasis: 'all',
      isGlanceOpen: false,
    }),
  select: (selection) =>
    set(({ sought }) => ({
      selection,
      sought: sought && isPlainPlace(selection, sought) ? sought : null,
      ...(selection && { activeArticle: selection.article }),
    })),
  activate: (activeArticle) => set({ activeArticle }),
  setLayout: (layout) => set({ layout }),
  openGlance: (isGlanceOpen) => set({ isGlanceOpen }),
  lockScroll: (isScrollLocked) =>
    set({
      isScrollLocked,
      said: {
        text: isScrollLocked ? 'Columns scroll together.' : 'Columns scroll apart.',
        look: 'shown',
      },
    }),
  emphasise: (wanted) =>
    set(({ emphasis }) => ({ emphasis: emphasis === wanted ? 'all' : wanted })),
  startLink: (linkFrom) => set({ linkFrom }),
  goToPassage: (visit) => set({ activeArticle: visit.article, visit, sought: visit }),
  arrive: () => set({ visit: null }),
  say: (text, look = 'heard') => set({ said: { text, look } }),
});

/** True where the words are of the passage selected, and the selection is of nothing that is said of it. */
function isPlainPlace(selection: Selection | null, words: ArticleSpan): boolean {
  return (
    selection?.source === null &&
    selection.article === words.article &&
    selection.start <= words.start &&
    words.end <= selection.end
  );
}
