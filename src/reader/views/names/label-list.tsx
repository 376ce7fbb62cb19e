import { useState } from 'react';
import type { LabelUse, NameCell } from '../../../marks/name-grid';
import { FORM_NAMES, sayAbsences, sayLabel } from '../../../marks/say-label';
import type { ComparedArticle, Entity } from '../../../model/comparison';
import type { ArticleSpan } from '../../../model/span';
import { visitPassage } from '../visit-passage';
import shared from '../view.module.css';
import styles from './names-view.module.css';

export interface LabelListProps {
  readonly cell: NameCell;
  readonly articles: readonly ComparedArticle[];
  readonly kind: Entity['kind'];
}

/** What one source calls somebody, in order of use, and what it never says. */
export function LabelList({ cell, articles, kind }: LabelListProps) {
  const absence = sayAbsences(cell.absences, kind);
  return (
    <>
      {cell.labels.length > 0 && (
        <ul className={styles.labels}>
          {cell.labels.map((use) => (
            <Use
              key={`${use.label}${use.places[0]!.start}`}
              use={use}
              articles={articles}
              kind={kind}
            />
          ))}
        </ul>
      )}
      {absence !== '' && <p className={styles.absence}>{absence}</p>}
    </>
  );
}

interface UseProps {
  readonly use: LabelUse;
  readonly articles: readonly ComparedArticle[];
  readonly kind: Entity['kind'];
}

function Use({ use, articles, kind }: UseProps) {
  const [isOpen, setOpen] = useState(false);
  const { label, form, places } = use;
  const said = [FORM_NAMES[form], sayLabel(use.says, kind)].filter(Boolean).join(' · ');
  return (
    <li className={styles.use}>
      <button
        type="button"
        className={styles.label}
        data-form={form}
        onClick={() => visitPassage(places[0]!)}
      >
        {label}
      </button>
      {places.length > 1 && (
        <button
          type="button"
          className={styles.count}
          aria-expanded={isOpen}
          aria-label={`×${places.length} ${label}: ${isOpen ? 'hide' : 'show'} all places`}
          onClick={() => setOpen(!isOpen)}
        >
          ×{places.length}
        </button>
      )}
      {said !== '' && <span className={shared.aside}>{said}</span>}
      {isOpen && (
        <ol className={styles.places}>
          {places.map((at) => (
            <li key={at.start}>
              <button type="button" className={styles.label} onClick={() => visitPassage(at)}>
                {sentenceAround(articles, at)}
              </button>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** The sentence that a mention stands in, else the mention itself. */
function sentenceAround(articles: readonly ComparedArticle[], at: ArticleSpan): string {
  const article = articles.find(({ id }) => id === at.article);
  if (!article) return '';
  const sentence = article.sentences.find(({ start, end }) => start <= at.start && at.end <= end);
  return article.text.slice((sentence ?? at).start, (sentence ?? at).end);
}
