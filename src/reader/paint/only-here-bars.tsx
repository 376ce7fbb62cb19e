import { useEffect, useState } from 'react';
import { extentOfSentences } from '../sync/column-geometry';
import { useReading } from '../reading-context';
import styles from './only-here-bars.module.css';

interface Bar {
  /** Where its passage starts in the text. */
  readonly start: number;
  readonly top: number;
  readonly height: number;
  /** Number of sentences. */
  readonly count: number;
}

/** A bar at the edge of every passage that no other article states, as long as the passage; the number counts sentences. */
export function OnlyHereBars({ article }: { readonly article: string }) {
  const { onlyHere, stage } = useReading();
  const [bars, setBars] = useState<readonly Bar[]>([]);
  useEffect(() => {
    const own = onlyHere.filter((passage) => passage.article === article);
    let measured: unknown = null;
    const draw = () => {
      const geometry = stage.look(article)?.geometry;
      if (!geometry || geometry === measured) return;
      measured = geometry;
      setBars(
        own.map((passage) => {
          const { top, bottom } = extentOfSentences(geometry, passage);
          return { start: passage.start, top, height: bottom - top, count: passage.sentences };
        }),
      );
    };
    const stop = stage.watch(draw);
    stage.remeasure();
    return stop;
  }, [article, onlyHere, stage]);
  return (
    <div aria-hidden="true" className={styles.bars}>
      {bars.map(({ start, top, height, count }) => (
        <span key={start} className={styles.bar} style={{ top, height }}>
          <span className={styles.count}>{count}</span>
        </span>
      ))}
    </div>
  );
}
