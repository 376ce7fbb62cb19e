import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { articleLetter, nameArticle } from '../../../marks/name-article';
import type { ComparedArticle, Comparison } from '../../../model/comparison';
import type { ArticleSpan } from '../../../model/span';
import { LinkButton } from '../link-button';
import { visitPassage } from '../visit-passage';
import styles from './overview-view.module.css';
import { makeTimeline, type TimelineEntry } from './story-timeline';
import { makeTimeScale, placeTicks } from './time-scale';
import { inQuotes } from '../../../model/in-quotes';

/** Sizes of the drawing, which is as wide as its place, so that its letters keep their size. Unit: px. */
const LANE_HEIGHT = 30;
const AXIS_HEIGHT = 30;
const LEFT = 30;
const RIGHT = 12;

/** The dates that the stories name: drawn on one axis, a lane an article, and listed with their words beneath. */
export function TimelinePlot({ comparison }: { readonly comparison: Comparison }) {
  const { entries, origin, originLabel, open } = useMemo(
    () => makeTimeline(comparison),
    [comparison],
  );
  return (
    <section className={styles.plot} aria-labelledby="plot-dates">
      <h3 id="plot-dates" className={styles.heading}>
        The dates that the stories name
      </h3>
      {entries.some(({ isWorkedOut }) => isWorkedOut) && (
        <p className={styles.aside}>
          “Probably” is counted from the day on which the page was published: “on Monday” may mean
          another Monday.
        </p>
      )}
      {entries.length + open.length === 0 && <p>No date is named in these stories.</p>}
      {origin !== null && entries.length > 0 && (
        <Lanes
          entries={entries}
          origin={origin}
          originLabel={originLabel}
          articles={comparison.articles}
        />
      )}
      <ol className={styles.dates}>
        {entries.map(({ iso, label, mentions, isWorkedOut }) => (
          <li key={iso}>
            <h4 className={styles.date}>{isWorkedOut ? `probably ${label}` : label}</h4>
            <Mentions mentions={mentions} articles={comparison.articles} />
          </li>
        ))}
        {open.length > 0 && (
          <li>
            <h4 className={styles.date}>year not known</h4>
            <Mentions mentions={open} articles={comparison.articles} />
          </li>
        )}
      </ol>
    </section>
  );
}

interface LanesProps {
  readonly entries: readonly TimelineEntry[];
  readonly origin: number;
  readonly originLabel: string;
  readonly articles: readonly ComparedArticle[];
}

/** Repeats in a drawing what the list beneath says in words. */
function Lanes({ entries, origin, originLabel, articles }: LanesProps) {
  const first = Math.min(...entries.map(({ firstDay }) => firstDay)) - origin;
  const last = Math.max(...entries.map(({ endDay }) => endDay)) - 1 - origin;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const length = Math.max(1, width - LEFT - RIGHT);
  const { scale, ticks } = makeTimeScale(first, last, length, originLabel);
  const x = (day: number) => LEFT + scale(day);
  const height = articles.length * LANE_HEIGHT + AXIS_HEIGHT;
  return (
    <div ref={box} style={{ height }}>
      <svg width={width} height={height} aria-hidden="true">
        {placeTicks(ticks, x, width).map(({ day, label, labelAt }) => (
          <g key={label}>
            <line
              x1={x(day)}
              x2={x(day)}
              y1={0}
              y2={height - AXIS_HEIGHT + 6}
              className={styles.tick}
            />
            <text x={labelAt} y={height - 6} textAnchor="middle" className={styles.tickName}>
              {label}
            </text>
          </g>
        ))}
        {articles.map(({ id }, lane) => (
          <g key={id} transform={`translate(0 ${lane * LANE_HEIGHT})`}>
            <text x={4} y={LANE_HEIGHT / 2 + 5} className={styles.laneName}>
              {articleLetter(id)}
            </text>
            <line
              x1={LEFT}
              x2={width}
              y1={LANE_HEIGHT / 2}
              y2={LANE_HEIGHT / 2}
              className={styles.lane}
            />
            {entries
              .filter(({ mentions }) => mentions.some(({ article }) => article === id))
              .toSorted((x, y) => y.endDay - y.firstDay - (x.endDay - x.firstDay))
              .map(({ iso, firstDay, endDay }) => {
                const from = x(firstDay - origin);
                const to = x(endDay - 1 - origin);
                return (
                  <line
                    key={iso}
                    x1={from}
                    x2={Math.max(to, from + 0.1)}
                    y1={LANE_HEIGHT / 2}
                    y2={LANE_HEIGHT / 2}
                    className={styles.when}
                    data-stretch={endDay - firstDay > 1 || undefined}
                  />
                );
              })}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The width of an element, now and when it changes; 0 before it is drawn. Unit: px. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

interface MentionsProps {
  readonly mentions: readonly ArticleSpan[];
  readonly articles: readonly ComparedArticle[];
}

function Mentions({ mentions, articles }: MentionsProps) {
  return (
    <ul className={styles.mentions}>
      {mentions.map((at) => {
        const article = articles.find(({ id }) => id === at.article);
        if (!article) return null;
        return (
          <li key={`${at.article}${at.start}.${at.end}`}>
            <span title={nameArticle(article)}>{articleLetter(article.id)}</span>{' '}
            <LinkButton onClick={() => visitPassage(at)}>
              {inQuotes(article.text.slice(at.start, at.end))}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
