/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the text is scrolled by arrow keys, and the clicks are those of the links in it, whose Enter arrives as a click. */
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { sayMissing } from '../../marks/missing-here';
import { nameArticle } from '../../marks/name-article';
import type { ComparedArticle } from '../../model/comparison';
import { useSession } from '../../session/use-session';
import { ArticleText } from '../paint/article-text';
import { OnlyHereBars } from '../paint/only-here-bars';
import { type PlannedBlock, planArticle } from '../paint/plan-article';
import { enterInspector } from '../inspector/inspector-focus';
import { useReading } from '../reading-context';
import styles from './article-column.module.css';
import { ArticleFacts, ColumnHeader } from './column-header';
import type { ColumnSizing } from './column-menu';
import { selectedSpan, spanOfSentence } from './read-selection';
import { pickMark, pickMissing, pickNote, pickPassage } from './pick';

export interface ArticleColumnProps {
  readonly article: ComparedArticle;
  readonly isShown: boolean;
  /** How its width is changed; null where it stands alone. */
  readonly sizing: ColumnSizing | null;
}

/** One article: its header and its text, which scrolls. One tab stop; the marks in it are reached with n and p. */
export function ArticleColumn({ article, isShown, sizing }: ArticleColumnProps) {
  const { comparison, noise, visible, onlyHere, missing, stage } = useReading();
  const activate = useSession((session) => session.activate);
  const sought = useSession((session) =>
    session.sought?.article === article.id ? session.sought : null,
  );
  const scroller = useRef<HTMLElement>(null);
  const own = <Item extends { readonly article: string }>(items: readonly Item[]) =>
    items.filter((item) => item.article === article.id);
  const blocks = planArticle(article, own(visible), {
    noise: own(comparison.noise),
    onlyHere: own(onlyHere),
    missing: own(missing),
    restored: own(comparison.restored ?? []),
    notes: own(comparison.notes ?? []),
  });
  // Before the paint, and before the flip's own effect, which scrolls what is added here.
  useLayoutEffect(() => {
    if (isShown && scroller.current) return stage.add(article.id, scroller.current);
    return undefined;
  }, [article.id, isShown, stage]);
  useEffect(() => stage.remeasure(), [blocks, noise, sought, stage]);

  const onClick = (event: MouseEvent) => {
    activate(article.id);
    const target = event.target as Element;
    const passage = selectedSpan();
    if (passage) return pickPassage(article.id, passage);
    const link = target.closest<HTMLElement>('[data-sources]');
    if (link) {
      event.preventDefault();
      // Enter arrives as a click without a count: it opens what a key has just reached, not the next thing said there.
      return pickMark(article.id, link, event.detail > 0);
    }
    const note = target.closest<HTMLElement>('[data-note]');
    if (note) return pickNote(article.id, note, visible);
    const button = target.closest<HTMLElement>('[data-missing]');
    if (button) return pickMissing(article, Number(button.dataset.missing), missing);
    const sentence = target.closest<HTMLElement>('[data-sentence]');
    if (sentence) pickPassage(article.id, spanOfSentence(article, sentence));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isMark = (event.target as Element).matches('[data-sources]');
    if (event.key === 'Tab' && !event.shiftKey && isMark && enterInspector())
      event.preventDefault();
  };
  const labelOfMissing = ({ missing: place }: PlannedBlock) =>
    place ? sayMissing(place, comparison.articles) : '';
  return (
    <section
      className={styles.column}
      aria-label={nameArticle(article)}
      data-column={article.id}
      data-away={!isShown || undefined}
    >
      <ColumnHeader article={article} sizing={sizing} />
      <section
        ref={scroller}
        className={styles.scroller}
        data-scroller={article.id}
        aria-label={`Text of ${nameArticle(article)}`}
        tabIndex={0}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onFocus={() => activate(article.id)}
      >
        <article className={styles.text} lang={article.meta.language ?? undefined} dir="auto">
          <p className={styles.facts}>
            <ArticleFacts article={article} />
          </p>
          <OnlyHereBars article={article.id} />
          <ArticleText
            article={article.id}
            text={article.text}
            blocks={blocks}
            noise={noise}
            sought={sought}
            labelOfMissing={labelOfMissing}
          />
        </article>
      </section>
    </section>
  );
}
