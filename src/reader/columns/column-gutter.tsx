/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an edge that moves is a separator with focus and a value, which no element is. */
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { nameArticle } from '../../marks/name-article';
import type { ComparedArticle } from '../../model/comparison';
import { useSession } from '../../session/use-session';
import { useReading } from '../reading-context';
import { bestPairs, coveringPairs, type MatchPair, matchPairs } from '../sync/match-pairs';
import styles from './column-gutter.module.css';
import type { ColumnSizing } from './column-menu';
import { drawConnectors } from './draw-connectors';

/** How far an arrow key moves the edge of a column. Unit: px. */
const KEY_STEP_PX = 24;

/** The width that it changes is the left column's. */
export interface ColumnGutterProps extends ColumnSizing {
  readonly left: ComparedArticle;
  readonly right: ComparedArticle;
}

/** The space between two columns: lines join the matches on screen, and its edge makes the left column wider. */
export function ColumnGutter({ left, right, onResize, onReset }: ColumnGutterProps) {
  const { comparison, layers, stage } = useReading();
  const source = useSession((session) => session.selection?.source ?? null);
  const isOn = useSession(({ preferences }) => preferences.connectors) && layers.has('shared');
  const drawing = useRef<SVGSVGElement>(null);
  const edge = useRef<HTMLDivElement>(null);
  const [dragFrom, setDragFrom] = useState<number | null>(null);
  const pairs = useMemo(() => {
    if (!isOn) return [];
    const all = matchPairs(comparison, left.id, right.id);
    const isSelected = (pair: MatchPair) => pair.source === source;
    // The selected ones last: they are drawn over the others.
    return [
      ...bestPairs(all).filter((pair) => !isSelected(pair)),
      ...coveringPairs(all.filter(isSelected)),
    ];
  }, [isOn, comparison, left.id, right.id, source]);
  useEffect(() => {
    const draw = () => {
      if (drawing.current) drawConnectors(drawing.current, stage, pairs, source);
    };
    draw();
    return stage.watch(draw);
  }, [stage, pairs, source]);
  useEffect(() => {
    const tellWidth = () => {
      const now = String(stage.look(left.id)?.geometry.widthPx ?? 0);
      if (edge.current && edge.current.ariaValueNow !== now) edge.current.ariaValueNow = now;
    };
    tellWidth();
    return stage.watch(tellWidth);
  }, [stage, left.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -KEY_STEP_PX, ArrowRight: KEY_STEP_PX }[event.key];
    if (by !== undefined) onResize(by);
    else if (event.key === 'Home' || event.key === 'Enter') onReset();
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragFrom === null) return;
    onResize(event.clientX - dragFrom);
    setDragFrom(event.clientX);
  };
  return (
    <div className={styles.gutter}>
      <svg ref={drawing} className={styles.lines} aria-hidden="true">
        {pairs.map(({ a, b, kind, source: own }) => (
          <path
            key={`${a.start} ${b.start} ${own}`}
            data-kind={kind}
            data-shown={own === source || undefined}
          />
        ))}
      </svg>
      <div
        ref={edge}
        className={styles.edge}
        role="separator"
        aria-orientation="vertical"
        aria-label={`Width of ${nameArticle(left)}: arrow keys change it, Enter evens all columns`}
        aria-valuenow={0}
        aria-valuemin={0}
        aria-valuemax={4000}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onDoubleClick={onReset}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragFrom(event.clientX);
        }}
        onPointerMove={onPointerMove}
        onLostPointerCapture={() => setDragFrom(null)}
      />
    </div>
  );
}
