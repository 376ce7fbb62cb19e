import { Fragment, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSession } from '../../session/use-session';
import { useReading } from '../reading-context';
import { ArticleColumn } from './article-column';
import { ColumnGutter } from './column-gutter';
import { ColumnPager } from './column-pager';
import styles from './columns.module.css';

/** The least width of a column; where not all fit, they scroll sideways. Unit: px. */
const LEAST_WIDTH_PX = 296;

/** The articles side by side with a gutter between each two, or one of them alone. */
export function Columns({ isSingle }: { readonly isSingle: boolean }) {
  const { columns, marks } = useReading();
  const source = useSession(({ selection }) => selection?.source ?? null);
  const active = useSession((session) => session.activeArticle);
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const strip = useRef<HTMLDivElement>(null);
  const shown = columns.find(({ id }) => id === active)?.id ?? columns[0]?.id;
  const template = columns
    .map(({ id }) => {
      const width = widths[id];
      return width === undefined ? 'minmax(var(--column-least), 1fr)' : `${width}px`;
    })
    .join(' var(--gutter) ');
  // What else the selected mark speaks of comes into sight too, as far as there is room.
  const spokenOf = useEffectEvent(
    (one: string | null) =>
      new Set(marks.filter((mark) => mark.source === one).map(({ article }) => article)),
  );
  useEffect(() => {
    // What is read is on screen: also where a key or a quote led to a column out of sight.
    if (active === null || isSingle) return;
    for (const article of [...spokenOf(source), active])
      findColumn(strip.current, article)?.scrollIntoView({ ...IN_SIGHT, behavior: 'instant' });
  }, [active, isSingle, source]);
  const resize = (id: string, byPx: number) => {
    const now = findColumn(strip.current, id)?.getBoundingClientRect().width ?? LEAST_WIDTH_PX;
    const width = Math.max(LEAST_WIDTH_PX, Math.round(now + byPx));
    setWidths((known) => ({ ...known, [id]: width }));
    return width;
  };
  const reset = () => setWidths({});
  return (
    <ColumnPager strip={strip} order={isSingle ? '' : columns.map(({ id }) => id).join(' ')}>
      <div
        ref={strip}
        className={styles.strip}
        data-single={isSingle || undefined}
        data-many={columns.length > 2 ? columns.length : undefined}
        style={isSingle ? undefined : { gridTemplateColumns: template }}
      >
        {columns.map((article, index) => {
          const next = columns[index + 1];
          const onResize = (byPx: number) => resize(article.id, byPx);
          return (
            <Fragment key={article.id}>
              <ArticleColumn
                article={article}
                isShown={!isSingle || article.id === shown}
                sizing={isSingle ? null : { onResize, onReset: reset }}
              />
              {next && !isSingle && (
                <ColumnGutter left={article} right={next} onResize={onResize} onReset={reset} />
              )}
            </Fragment>
          );
        })}
      </div>
    </ColumnPager>
  );
}

const IN_SIGHT = { inline: 'nearest', block: 'nearest' } as const;

function findColumn(strip: HTMLElement | null, article: string): Element | null {
  return strip?.querySelector(`[data-column="${CSS.escape(article)}"]`) ?? null;
}
