import { useLayoutEffect, useRef } from 'react';
import { nameArticle } from '../marks/name-article';
import type { Comparison } from '../model/comparison';
import type { ArticleSpan } from '../model/span';
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
 * Shows one article in the place of another, at the same passage on the same line of the screen, and turns the columns into
 * one article and back without losing the place.
 */
export function useFlip(isSingle: boolean) {
  const { comparison, columns, stage } = useReading();
  const landing = useRef<Landing | null>(null);
  const active = useSession((session) => session.activeArticle) ?? columns[0]?.id ?? '';
  const { activate, setLayout, say } = useSession.getState();

  useLayoutEffect(() => {
    if (landing.current === null) return;
    stage.measureNow();
    stage.bring(landing.current.at, landing.current.heightPx);
    landing.current = null;
  }, [active, isSingle, stage]);

  const flip = (by: 1 | -1 = 1, to?: string) => {
    const index = columns.findIndex(({ id }) => id === active);
    const next =
      columns.find(({ id }) => id === to) ??
      columns[(index + by + columns.length) % columns.length];
    if (!next || next.id === active) return;
    landing.current = isSingle ? findLanding(comparison, stage, active, next.id) : null;
    activate(next.id);
    say(`${nameArticle(next)}, at the matching passage.`);
  };
  const turn = (single: boolean) => {
    const start = stage.passageOnLine(active);
    const at = { article: active, start, end: start + 1 };
    const heightPx = stage.extentInWindow(at)?.top;
    landing.current = heightPx === undefined ? null : { at, heightPx };
    activate(active);
    setLayout(single ? 'single' : 'columns');
    say(single ? 'One article. F flips to the next.' : 'Side by side.');
  };
  return { active, flip, turn };
}

/** The partner of the selected passage, else of the match nearest to the line, and the height at which that stands now. */
function findLanding(
  comparison: Comparison,
  stage: Stage,
  from: string,
  to: string,
): Landing | null {
  const { selection } = useSession.getState();
  const line = stage.lineHeight(from);
  const candidates = matchPairs(comparison, from, to).flatMap(({ a, b, source, weight }) => {
    const place = stage.extentInWindow(a);
    if (!place) return [];
    const isSelected = selection?.article === from && selection.sources.includes(source);
    return [{ at: b, heightPx: place.top, far: Math.abs(place.top - line) - weight, isSelected }];
  });
  const isShown = ({ heightPx }: Landing) => heightPx >= 0 && heightPx <= line / LINE_SHARE;
  const selected = candidates.find((one) => one.isSelected && isShown(one));
  return selected ?? candidates.sort((x, y) => x.far - y.far)[0] ?? null;
}
