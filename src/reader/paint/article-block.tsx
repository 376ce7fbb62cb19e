import { createElement, Fragment } from 'react';
import type { NoiseDisplay } from '../../model/layer';
import { capitalise } from '../../ui/capitalise';
import { OFFSET_ATTRIBUTE } from '../sync/column-geometry';
import styles from './article-text.module.css';
import type { PlannedBlock } from './plan-article';
import { RunMarks } from './run-marks';

interface SentencesProps {
  readonly article: string;
  readonly text: string;
  readonly block: PlannedBlock;
  readonly noise: NoiseDisplay;
}

export interface ArticleBlockProps extends SentencesProps {
  /** Runs into the block's first line; null where none does. */
  readonly dateline: PlannedBlock | null;
  /** "5 not found here: passages of Ekhbary", where something is missing after this block. */
  readonly missingLabel: string | null;
}

/** One block of an article as the element that it is: headline, paragraph, quotation, … */
export function ArticleBlock(props: ArticleBlockProps) {
  const { article, text, block, dateline, noise, missingLabel } = props;
  const isDimmed = block.isNoise && noise !== 'full';
  const attributes = {
    className: styles.block,
    'data-role': block.role,
    'data-noise': isDimmed || undefined,
    title: isDimmed ? `Not the story: ${block.reason}` : undefined,
  };
  const content = (
    <>
      {block.isRestored && (
        <span className={styles.restored} data-aside="" title="Part of the story, set by you">
          <span aria-hidden="true">✓</span>
          <span className="visually-hidden">Part of the story, set by you: </span>
        </span>
      )}
      {dateline && (
        <>
          <span className={styles.dateline}>
            <Sentences article={article} text={text} block={dateline} noise={noise} />
          </span>{' '}
        </>
      )}
      <Sentences article={article} text={text} block={block} noise={noise} />
      {missingLabel !== null && (
        <button
          type="button"
          className={styles.missing}
          data-missing={block.index}
          aria-label={missingLabel}
          title={missingLabel}
          tabIndex={-1}
        >
          {block.missing?.passages.length} not found here
        </button>
      )}
    </>
  );
  return createElement(tagOf(block), attributes, content);
}

function Sentences({ article, text, block, noise }: SentencesProps) {
  return block.sentences.map((sentence) => (
    <Fragment key={sentence.start}>
      <span
        className={styles.sentence}
        data-only={sentence.isOnlyHere || undefined}
        data-sentence={sentence.end}
        {...{ [OFFSET_ATTRIBUTE]: sentence.start }}
      >
        {sentence.startsOnlyHere !== '' && (
          <span className={`visually-hidden ${styles.aside}`} data-aside="">
            {capitalise(sentence.startsOnlyHere)}:{' '}
          </span>
        )}
        <RunMarks
          article={article}
          text={text}
          runs={sentence.runs}
          markup={block.markup}
          hidesNoise={noise === 'hidden'}
        />
      </span>
      {sentence.notes.map((note) => (
        <button
          key={note.end}
          type="button"
          className={styles.note}
          data-note={`${note.start}-${note.end}`}
          aria-label={`Your note: ${note.text}`}
          title={`Your note: ${note.text}`}
          tabIndex={-1}
        />
      ))}
    </Fragment>
  ));
}

function tagOf({ role, isNoise }: PlannedBlock): 'h3' | 'h4' | 'blockquote' | 'p' {
  if (isNoise) return 'p';
  if (role === 'title') return 'h3';
  if (role === 'heading') return 'h4';
  if (role === 'quote') return 'blockquote';
  return 'p';
}
