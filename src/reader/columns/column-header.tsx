import { GripVertical } from 'lucide-react';
import { isCompared } from '../../marks/is-compared';
import { articleLetter, fullName, nameArticle } from '../../marks/name-article';
import { sayApart, standsApart } from '../../marks/related-sources';
import { sayCopy } from '../../marks/say-copy';
import { sayDay } from '../../marks/say-day';
import type { MatchStrength } from '../../marks/only-here';
import { countWords } from '../../marks/word-shares';
import type { ComparedArticle } from '../../model/comparison';
import { changePlace } from '../../session/use-place';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { useReading } from '../reading-context';
import styles from './column-header.module.css';
import { ColumnMenu, type ColumnSizing } from './column-menu';
import { useColumnDrag } from './move-column';

export interface ColumnHeaderProps {
  readonly article: ComparedArticle;
  /** How its column's width is changed; null where it stands alone. */
  readonly sizing: ColumnSizing | null;
}

/** Who published the article, when, how long it is and how much of it others tell too; the handles of its column. */
export function ColumnHeader({ article, sizing }: ColumnHeaderProps) {
  const { columns, base } = useReading();
  const drag = useColumnDrag(article.id, columns);
  const name = nameArticle(article);
  const say = useSession((session) => session.say);
  // Where one of several is read alone, its tab names it already.
  const isNamedAbove = sizing === null && columns.length > 1;
  return (
    <header
      className={styles.header}
      {...drag.target}
      data-over={drag.isOver || undefined}
      data-named-above={isNamedAbove || undefined}
    >
      <h2 className={styles.name}>
        <span className={styles.letter} aria-hidden="true">
          {articleLetter(article.id)}
        </span>
        <span className={styles.outlet} title={fullName(article)}>
          {fullName(article)}
        </span>
      </h2>
      <div className={styles.tools}>
        {columns.length > 2 && !isNamedAbove && (
          <Button
            className={styles.tool}
            aria-pressed={base.id === article.id}
            title="Base: the others are held against this article. Facts stand in its order, and columns scroll after it."
            onClick={() => {
              changePlace({ base: article.id });
              say(
                `${name} is the base now: facts stand in its order, and the others scroll after it.`,
              );
            }}
          >
            Base
          </Button>
        )}
        <ColumnMenu article={article} sizing={sizing} />
        {columns.length > 1 && !isNamedAbove && (
          <span className={styles.grip} title="Drag to reorder" {...drag.handle}>
            <GripVertical size={15} aria-hidden="true" />
          </span>
        )}
      </div>
      <p className={styles.facts}>
        <ArticleFacts article={article} />
      </p>
    </header>
  );
}

/** "copy of B · 1 Feb 2026 · 685 words · 5 of 16 sentences shared, 3 related". */
export function ArticleFacts({ article }: { readonly article: ComparedArticle }) {
  const { comparison, columns, coverage } = useReading();
  const story = coverage.find((one) => one.article === article.id);
  const count = (strength: MatchStrength) =>
    story?.sentences.filter(({ match }) => match === strength).length ?? 0;
  const isApart = standsApart(comparison, article.id);
  const hasOthers = columns.length > 1 && story !== undefined && story.sentences.length > 0;
  return [
    sayCopy(article, comparison.articles),
    sayDay(article.meta.published),
    `${countWords(article.text).toLocaleString('en')} words`,
    hasOthers && isCompared(article) && !isApart
      ? `${count('strong')} of ${story.sentences.length} sentences shared${count('weak') > 0 ? `, ${count('weak')} related` : ''}`
      : '',
    isApart ? sayApart(comparison) : '',
    hasOthers && !isCompared(article) ? 'not compared' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
