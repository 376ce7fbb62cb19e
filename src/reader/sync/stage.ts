import type { ArticleSpan } from '../../model/span';
import { type ColumnGeometry, extentOf, measureColumn, topOf } from './column-geometry';
import { glide } from './glide';
import type { MatchPair } from './match-pairs';
import { followScroll, leadScroll, mapScroll, type ScrollMap } from './scroll-map';

/** Height of the line on which passages meet, as a share of the window: in its top third. */
export const LINE_SHARE = 0.25;

/** How far one must scroll until a column that was moved by hand is back in step, to 1/e of the way. Unit: px. */
const FORGET_PX = 260;

/** A scroll position this near to the one set is our own doing. Unit: px. */
const OWN_PX = 1.5;

interface Column {
  readonly scroller: HTMLElement;
  readonly stopListening: () => void;
  geometry: ColumnGeometry;
  /** Where the column stands; asking the element in the midst of drawing would lay the page out again each time. */
  scrollPx: number;
}

/** What the columns are held together by. */
export interface StageMatches {
  readonly base: string;
  /** For each other article the pairs with the base (`a`). */
  readonly pairs: ReadonlyMap<string, readonly MatchPair[]>;
}

/**
 * The columns on screen: measures them, keeps them level, and brings passages to where they should stand.
 * It touches scroll positions only, never the text, and does so in the frame in which the reader scrolls.
 */
export class Stage {
  private readonly columns = new Map<string, Column>();
  private readonly watchers = new Set<() => void>();
  private readonly maps = new Map<string, ScrollMap>();
  private matches: StageMatches = { base: '', pairs: new Map() };
  private isLocked = true;
  private stopGlide: () => void = () => undefined;
  private frame = 0;

  /** Takes a column in; the function returned lets it go. */
  add(article: string, scroller: HTMLElement): () => void {
    const onScroll = () => this.onScroll(article);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    const observer = new ResizeObserver(() => this.remeasure());
    observer.observe(scroller);
    for (const child of scroller.children) observer.observe(child);
    const stopListening = () => {
      scroller.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
    const geometry = measureColumn(scroller);
    const scrollPx = scroller.scrollTop;
    this.columns.set(article, { scroller, stopListening, geometry, scrollPx });
    this.remeasure();
    return () => {
      stopListening();
      this.columns.delete(article);
      this.remeasure();
    };
  }

  /** Calls back after every move and every measurement; the function returned ends that. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  setMatches(matches: StageMatches): void {
    this.matches = matches;
    this.remap();
    this.notePositions();
    this.tell();
  }

  lock(isLocked: boolean): void {
    this.isLocked = isLocked;
    if (isLocked) this.notePositions();
  }

  /** Where a column stands; null while it is not drawn. */
  look(article: string): { readonly geometry: ColumnGeometry; readonly scrollPx: number } | null {
    const column = this.columns.get(article);
    return column ? { geometry: column.geometry, scrollPx: column.scrollPx } : null;
  }

  /** Measures again in the next frame, and keeps the passage on the line where it was. */
  remeasure(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.measureNow();
    });
  }

  /** Measures at once where a column has another size than when it was measured: in this frame, before passages are brought. */
  measureIfResized(): void {
    const isOld = [...this.columns.values()].some(
      ({ scroller, geometry }) =>
        scroller.clientHeight !== geometry.viewportPx || scroller.clientWidth !== geometry.widthPx,
    );
    if (isOld) this.measureNow();
  }

  /** Measures at once: for those who must know the new places in this frame. */
  measureNow(): void {
    for (const column of this.columns.values()) {
      const held = passageOnLine(column.geometry, column.scrollPx);
      const before = topOf(column.geometry, held);
      column.geometry = measureColumn(column.scroller);
      const moved = column.scrollPx > 0 ? topOf(column.geometry, held) - before : 0;
      if (Math.abs(moved) > OWN_PX) this.put(column, column.scrollPx + moved);
    }
    this.remap();
    this.notePositions();
    this.tell();
  }

  /** Scrolls a column to a position, and the others with it as the map says. */
  scrollTo(article: string, scrollPx: number, isSmooth = false): void {
    const column = this.columns.get(article);
    if (!column) return;
    this.stopGlide();
    const target = clamp(scrollPx, column.geometry.maxScrollPx);
    const step = (at: number) => {
      const before = column.scrollPx;
      this.put(column, at);
      this.follow(article, before);
      this.tell();
    };
    if (isSmooth) this.stopGlide = glide(column.scroller.scrollTop, target, step);
    else step(target);
  }

  /** Brings a passage to a height in the window, by default the line, and others with it as the map says. */
  bring(at: ArticleSpan, heightPx?: number, isSmooth = false): void {
    const column = this.columns.get(at.article);
    if (!column) return;
    const height = heightPx ?? column.geometry.viewportPx * LINE_SHARE;
    this.scrollTo(at.article, topOf(column.geometry, at.start) - height, isSmooth);
  }

  /**
   * Brings passages of other columns level with one that stands where it is, also those that cross the map's order.
   * Where one cannot come so low, the first goes up to it.
   */
  level(at: ArticleSpan, others: readonly ArticleSpan[]): void {
    const lead = this.columns.get(at.article);
    if (!lead) return;
    this.stopGlide();
    const partners = others.flatMap((other) => {
      const column = this.columns.get(other.article);
      return column && column !== lead
        ? [{ column, top: topOf(column.geometry, other.start) }]
        : [];
    });
    const top = topOf(lead.geometry, at.start);
    const shown = clamp(top - lead.scroller.scrollTop, lead.geometry.viewportPx * 0.8);
    const height = Math.min(shown, ...partners.map((partner) => partner.top));
    const moves = [{ column: lead, top }, ...partners].map(({ column, top: own }) => ({
      column,
      from: column.scroller.scrollTop,
      to: clamp(own - height, column.geometry.maxScrollPx),
    }));
    this.stopGlide = glide(0, 1, (share) => {
      for (const { column, from, to } of moves) this.put(column, from + (to - from) * share);
      this.notePositions();
      this.tell();
    });
  }

  /** The height in the window of the line on which passages meet; 0 for a column that is not drawn. */
  lineHeight(article: string): number {
    return (this.columns.get(article)?.geometry.viewportPx ?? 0) * LINE_SHARE;
  }

  /** The offset in the text of the piece on the line of a column. */
  passageOnLine(article: string): number {
    const column = this.columns.get(article);
    // A scroll of which the page has not told yet counts too: a key may come first.
    return column ? passageOnLine(column.geometry, column.scroller.scrollTop) : 0;
  }

  /** The extent of a span in the window of its column. */
  extentInWindow(at: ArticleSpan): { readonly top: number; readonly bottom: number } | null {
    const column = this.columns.get(at.article);
    if (!column) return null;
    const { top, bottom } = extentOf(column.geometry, at);
    return { top: top - column.scrollPx, bottom: bottom - column.scrollPx };
  }

  private onScroll(article: string): void {
    const column = this.columns.get(article);
    if (!column || Math.abs(column.scroller.scrollTop - column.scrollPx) < OWN_PX) return;
    this.stopGlide();
    this.follow(article, column.scrollPx);
    this.tell();
  }

  /** Moves the other columns after one that was scrolled, from where it stood before. Unit: px. */
  private follow(article: string, before: number): void {
    const lead = this.columns.get(article);
    if (!lead) return;
    lead.scrollPx = lead.scroller.scrollTop;
    if (!this.isLocked) return;
    const kept = Math.exp(-Math.abs(lead.scrollPx - before) / FORGET_PX);
    for (const [id, column] of this.columns) {
      if (column === lead) continue;
      const offset = column.scrollPx - this.mapped(article, before, id);
      const left = Math.abs(offset) < 1 ? 0 : offset * kept;
      this.put(column, this.mapped(article, lead.scrollPx, id) + left);
    }
  }

  /** Where a column should stand when another one stands at `scrollPx`. */
  private mapped(from: string, scrollPx: number, to: string): number {
    const leadMap = this.maps.get(from);
    const map = this.maps.get(to);
    const base = leadMap ? leadScroll(leadMap, scrollPx) : scrollPx;
    return map ? followScroll(map, base) : base;
  }

  private put(column: Column, scrollPx: number): void {
    column.scroller.scrollTop = clamp(scrollPx, column.geometry.maxScrollPx);
    column.scrollPx = column.scroller.scrollTop;
  }

  /** What moved so far was our own doing, or is where the next scroll starts from. */
  private notePositions(): void {
    for (const column of this.columns.values()) column.scrollPx = column.scroller.scrollTop;
  }

  private remap(): void {
    this.maps.clear();
    const base = this.columns.get(this.matches.base);
    if (!base) return;
    for (const [article, column] of this.columns) {
      if (column === base) continue;
      const levels = (this.matches.pairs.get(article) ?? []).map(({ a, b, weight }) => ({
        a: topOf(base.geometry, a.start),
        b: topOf(column.geometry, b.start),
        weight,
      }));
      const room = {
        linePx: base.geometry.viewportPx * LINE_SHARE,
        maxA: base.geometry.maxScrollPx,
        maxB: column.geometry.maxScrollPx,
      };
      this.maps.set(article, mapScroll(levels, room));
    }
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}

function passageOnLine({ starts, tops, viewportPx }: ColumnGeometry, scrollPx: number): number {
  const line = scrollPx + viewportPx * LINE_SHARE;
  const index = tops.findLastIndex((top) => top <= line);
  return starts[Math.max(0, index)] ?? 0;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most);
}
