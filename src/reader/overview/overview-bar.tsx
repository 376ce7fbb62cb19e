/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the strip is drawn of cells, which an input cannot hold. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { articleLetter, nameArticle } from '../../marks/name-article';
import type { ComparedArticle } from '../../model/comparison';
import { useReading } from '../reading-context';
import type { Stage } from '../sync/stage';
import styles from './overview-bar.module.css';
import { overviewCells } from './overview-cells';

/** The whole of every article as a strip: a cell a paragraph, dark where shared, pale where matched weakly, light where only here, hatched for noise. */
export function OverviewBar() {
  const { columns } = useReading();
  return (
    <section className={styles.bar} aria-label="Overview of the articles">
      {columns.map((article) => (
        <OverviewStrip key={article.id} article={article} />
      ))}
    </section>
  );
}

function OverviewStrip({ article }: { readonly article: ComparedArticle }) {
  const { coverage, marks, noise, stage } = useReading();
  const strip = useRef<HTMLDivElement>(null);
  const cells = overviewCells(article, coverage, marks).filter(
    // What is not on screen has no place in the picture of it.
    ({ kind }) => noise !== 'hidden' || kind !== 'noise',
  );
  useEffect(() => {
    const draw = () => {
      if (strip.current) drawFrame(strip.current, stage, article.id);
    };
    draw();
    return stage.watch(draw);
  }, [stage, article.id]);
  const goTo = (share: number, isSmooth: boolean) => {
    const view = stage.look(article.id);
    if (view)
      stage.scrollTo(
        article.id,
        share * textHeight(view.geometry) - view.geometry.viewportPx / 2,
        isSmooth,
      );
  };
  const onPointer = (event: PointerEvent) => {
    if (event.type === 'pointermove' && event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    goTo((event.clientY - box.top) / box.height, event.type === 'pointerdown');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const view = stage.look(article.id);
    if (!view) return;
    const { viewportPx, maxScrollPx } = view.geometry;
    const target = {
      ArrowDown: view.scrollPx + viewportPx / 4,
      ArrowUp: view.scrollPx - viewportPx / 4,
      PageDown: view.scrollPx + viewportPx,
      PageUp: view.scrollPx - viewportPx,
      Home: 0,
      End: maxScrollPx,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    stage.scrollTo(article.id, target);
  };
  return (
    <div className={styles.column}>
      <span className={styles.letter} aria-hidden="true">
        {articleLetter(article.id)}
      </span>
      <div
        ref={strip}
        data-plain-noise={noise === 'full' || undefined}
        className={styles.strip}
        role="slider"
        aria-orientation="vertical"
        aria-label={`Place in ${nameArticle(article)}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        tabIndex={0}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
        onKeyDown={onKeyDown}
      >
        {cells.map(({ start, kind, length }) => (
          <span key={start} className={styles.cell} data-kind={kind} style={{ flexGrow: length }} />
        ))}
        <span className={styles.place} data-frame="">
          <span className={styles.frame} />
        </span>
      </div>
    </div>
  );
}

/**
 * Moves the frame to what is in the window. It is as tall as the strip, a layer of its own, and only shifted: the cells behind
 * it are not painted anew in every frame of scrolling.
 */
function drawFrame(strip: HTMLElement, stage: Stage, article: string): void {
  const frame = strip.querySelector<HTMLElement>('[data-frame]');
  const view = stage.look(article);
  if (!frame) return;
  frame.hidden = view === null;
  if (view === null) return;
  const height = textHeight(view.geometry);
  const from = Math.min(1, view.scrollPx / height);
  const to = Math.min(1, (view.scrollPx + view.geometry.viewportPx) / height);
  const size = `${(Math.max(0.02, to - from) * 100).toFixed(1)}%`;
  frame.style.transform = `translateY(${(from * 100).toFixed(2)}%)`;
  const box = frame.firstElementChild as HTMLElement | null;
  if (box && box.style.height !== size) box.style.height = size;
  const share = view.scrollPx / Math.max(1, view.geometry.maxScrollPx);
  const now = String(Math.round(share * 100));
  if (strip.ariaValueNow !== now) strip.ariaValueNow = now;
}

function textHeight({ bottoms }: { readonly bottoms: readonly number[] }): number {
  return Math.max(1, bottoms.at(-1) ?? 1);
}
