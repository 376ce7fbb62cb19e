import { Fragment, useRef, useState } from 'react';
import { useSession } from '../../session/use-session';
import { useReading } from '../reading-context';
import { ArticleColumn } from './article-column';
import { ColumnGutter } from './column-gutter';
import styles from './columns.module.css';

/** The least width of a column; where not all fit, they scroll sideways. Unit: px. */
const LEAST_WIDTH_PX = 300;

/** The articles side by side with a gutter between each two, or one of them alone. */
export function Columns({ isSingle }: { readonly isSingle: boolean }) {
  const { columns } = useReading();
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
  const resize = (id: string, byPx: number) => {
    const box = strip.current?.querySelector(`[data-scroller="${id}"]`)?.getBoundingClientRect();
    const now = box?.width ?? LEAST_WIDTH_PX;
    setWidths({ ...widths, [id]: Math.max(LEAST_WIDTH_PX, Math.round(now + byPx)) });
    return now + byPx;
  };
  return (
    <div
      ref={strip}
      className={styles.strip}
      data-single={isSingle || undefined}
      style={isSingle ? undefined : { gridTemplateColumns: template }}
    >
      {columns.map((article, index) => {
        const next = columns[index + 1];
        return (
          <Fragment key={article.id}>
            <ArticleColumn article={article} isShown={!isSingle || article.id === shown} />
            {next && !isSingle && (
              <ColumnGutter
                left={article}
                right={next}
                onResize={(byPx) => resize(article.id, byPx)}
                onReset={() => setWidths({})}
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
