import { useLayoutEffect, useRef } from 'react';
import type { Mark } from '../marks/mark';
import { nameArticle } from '../marks/name-article';
import type { Comparison } from '../model/comparison';
import { type ArticleSpan, meets } from '../model/span';
import { useSession } from '../session/use-session';
import { useReading } from './reading-context';
import { matchPairs } from './sync/match-pairs';
import { LINE_SHARE, type Stage } from './sync/stage';

/** A passage and the height in the window at which it should stand. */
interface Landing {
  readonly at: ArticleSpan;
  readonly heightPx: number;
}

/**
 * Shows one article in the place of another, at the same passage on the same line of the screen (flip) or where it was left
 * (open), and turns the columns into one article and back without losing the place.
 */
export function useFlip(isSingle: boolean) {
  const { comparison, columns, marks, stage } = useReading();
  const landing = useRef<Landing | null>(null);
  /** By article where it was left. */
  const left = useRef(new Map<string, Landing | null>());
  const last = useSession((session) => session.activeArticle);
  // The one last read may not be open any more.
  const active = (columns.find(({ id }) => id === last) ?? columns[0])?.id ?? '';
  const { activate, setLayout, say } = useSession.getState();

  useLayoutEffect(() => {
    if (landing.current === null) return;
    stage.measureNow();
    stage.bring(landing.current.at, landing.current.heightPx);
    landing.current = null;
  }, [active, isSingle, stage]);

  /** At the matching passage. */
  const flip = (by: 1 | -1 = 1) => {
    const index = columns.findIndex(({ id }) => id === active);
    const next = columns[(index + by + columns.length) % columns.length];
    if (!next || next.id === active) return;
    left.current.set(active, landHere(stage, active));
    landing.current = isSingle
      ? (landAtSelection(marks, stage, active, next.id) ??
        landNearLine(comparison, stage, active, next.id))
      : null;
    activate(next.id);
    say(`${nameArticle(next)}, at the matching passage.`);
  };
  /** Where it was left, at first at its beginning; at the counterpart of what is selected on screen. */
  const open = (id: string) => {
    const next = columns.find((column) => column.id === id);
    if (!next || id === active) return;
    left.current.set(active, landHere(stage, active));
    landing.current = landAtSelection(marks, stage, active, id) ?? left.current.get(id) ?? null;
    activate(id);
    say(`${nameArticle(next)}.`);
  };
  const turn = (single: boolean) => {
    landing.current = landHere(stage, active);
    activate(active);
    setLayout(single ? 'single' : 'columns');
    say(single ? 'One article. F flips to the next.' : 'Side by side.');
  };
  return { active, flip, turn, open };
}

/** Where an article stands now; null while it is not drawn. */
function landHere(stage: Stage, article: string): Landing | null {
  const start = stage.passageOnLine(article);
  const at = { article, start, end: start + 1 };
  const heightPx = stage.extentInWindow(at)?.top;
  return heightPx === undefined ? null : { at, heightPx };
}

/** The counterpart of the selected mark at the mark's own height; null where the mark is not on screen or has none there. */
function landAtSelection(
  marks: readonly Mark[],
  stage: Stage,
  from: string,
  to: string,
): Landing | null {
  const { selection } = useSession.getState();
  if (selection?.article !== from) return null;
  const own = marks.find((mark) => mark.source === selection.source && meets(mark, selection));
  const at = own?.counterparts.find(({ article }) => article === to);
  const top = own && stage.extentInWindow(own)?.top;
  const isOnScreen = top !== undefined && top >= 0 && top <= stage.lineHeight(from) / LINE_SHARE;
  return at && isOnScreen ? { at, heightPx: top } : null;
}

/** The partner of the match nearest to the line, at the height at which that stands now; null without any match. */
function landNearLine(
  comparison: Comparison,
  stage: Stage,
  from: string,
  to: string,
): Landing | null {
  const line = stage.lineHeight(from);
  const landings = matchPairs(comparison, from, to).flatMap(({ a, b, weight }) => {
    const heightPx = stage.extentInWindow(a)?.top;
    if (heightPx === undefined) return [];
    return [{ at: b, heightPx, farPx: Math.abs(heightPx - line) - weight }];
  });
  return landings.sort((x, y) => x.farPx - y.farPx)[0] ?? null;
}
