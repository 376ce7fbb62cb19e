import { sayCount } from '../../marks/say-count';
import type { NoiseDisplay } from '../../model/layer';
import { overlaps, type Span } from '../../model/span';
import { ArticleBlock } from './article-block';
import styles from './article-text.module.css';
import type { PlannedBlock } from './plan-article';
import { runInDatelines } from './run-in-datelines';

/** Reasons that the line of folded noise names. */
const MOST_REASONS = 3;

export interface ArticleTextProps {
  readonly article: string;
  readonly text: string;
  readonly blocks: readonly PlannedBlock[];
  readonly noise: NoiseDisplay;
  /** Words that the reader was led to: they are shown also where they are noise. */
  readonly sought: Span | null;
  readonly labelOfMissing: (block: PlannedBlock) => string;
}

/** The whole text of an article: its blocks in order; noise that stands together is folded or hidden as one. */
export function ArticleText(props: ArticleTextProps) {
  const { article, text, blocks, noise, sought, labelOfMissing } = props;
  const isSought = (block: Span) => sought !== null && overlaps(block, sought);
  return groupNoise(blocks, noise, isSought).map((group) => {
    const drawn = runInDatelines(text, group.blocks).map(({ block, dateline }) => (
      <ArticleBlock
        key={block.start}
        article={article}
        text={text}
        block={block}
        dateline={dateline}
        noise={noise === 'hidden' && isSought(block) ? 'dimmed' : noise}
        missingLabel={block.missing ? labelOfMissing(block) : null}
      />
    ));
    if (!group.isFolded) return drawn;
    const reasons = [...new Set(group.blocks.map(({ reason }) => reason))];
    return (
      <details
        key={group.blocks[0]?.start}
        className={styles.fold}
        open={group.blocks.some(isSought) || undefined}
      >
        <summary>
          {sayCount(group.blocks.length, 'line')} not of the story ·{' '}
          {reasons.slice(0, MOST_REASONS).join(' · ')}
        </summary>
        {drawn}
      </details>
    );
  });
}

interface BlockGroup {
  readonly isFolded: boolean;
  readonly blocks: readonly PlannedBlock[];
}

/** Neighbouring blocks of noise in one group where they are folded or hidden, the story's blocks in others. */
function groupNoise(
  blocks: readonly PlannedBlock[],
  noise: NoiseDisplay,
  isSought: (block: Span) => boolean,
): BlockGroup[] {
  const folds = noise === 'folded' || noise === 'hidden';
  const groups: { isFolded: boolean; blocks: PlannedBlock[] }[] = [];
  for (const block of blocks) {
    const isFolded = folds && block.isNoise && !(noise === 'hidden' && isSought(block));
    const last = groups.at(-1);
    if (last && last.isFolded === isFolded) last.blocks.push(block);
    else groups.push({ isFolded, blocks: [block] });
  }
  return noise === 'hidden' ? groups.filter((group) => !group.isFolded) : groups;
}
