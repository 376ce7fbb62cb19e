import { createElement } from 'react';
import type { NoiseDisplay } from '../../model/layer';
import { OFFSET_ATTRIBUTE } from '../sync/column-geometry';
import styles from './article-text.module.css';
import type { PlannedBlock } from './plan-article';
import { RunMarks } from './run-marks';

export interface ArticleBlockProps {
  readonly article: string;
  readonly text: string;
  readonly block: PlannedBlock;
  readonly noise: NoiseDisplay;
  /** "5 passages of Ekhbary are not here", where something is missing after this block. */
  readonly missingLabel: string | null;
}

/** One block of an article as the element that it is: headline, paragraph, quotation, … */
export function ArticleBlock({ article, text, block, noise, missingLabel }: ArticleBlockProps) {
  const isDimmed = block.isNoise && noise !== 'full';
  const props = {
    className: styles.block,
    'data-role': block.role,
    'data-noise': isDimmed || undefined,
    title: isDimmed ? `Not the story: ${block.reason}` : undefined,
  };
  const content = (
    <>
      {block.sentences.map((sentence) => (
        <span
          key={sentence.start}
          className={styles.sentence}
          data-only={sentence.isOnlyHere || undefined}
          data-sentence={sentence.end}
          {...{ [OFFSET_ATTRIBUTE]: sentence.start }}
        >
          {sentence.startsOnlyHere > 0 && (
            <span className={`visually-hidden ${styles.aside}`} data-aside="">
              Only here:{' '}
            </span>
          )}
          {sentence.runs.map((run) => (
            <RunMarks
              key={run.start}
              article={article}
              text={text}
              run={run}
              hidesNoise={noise === 'hidden'}
            />
          ))}
        </span>
      ))}
      {missingLabel !== null && (
        <button
          type="button"
          className={styles.missing}
          data-missing={block.index}
          aria-label={missingLabel}
          title={missingLabel}
          tabIndex={-1}
        >
          {block.missing?.passages.length} missing
        </button>
      )}
    </>
  );
  return createElement(tagOf(block), props, content);
}

function tagOf({ role, isNoise }: PlannedBlock): 'h3' | 'h4' | 'blockquote' | 'p' {
  if (isNoise) return 'p';
  if (role === 'title') return 'h3';
  if (role === 'heading') return 'h4';
  if (role === 'quote') return 'blockquote';
  return 'p';
}
